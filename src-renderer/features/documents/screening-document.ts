import { screeningDocument as makeModel } from '@shared/documents/screening-document';
import { named, nameless } from '@shared/record/nameless';
import type { PrintableDocument } from './printable-document';
import type { ScreeningChoice } from './screening-choices';

const none = 'Er is nog geen DPIA-screening. Er is geen bestand gemaakt. Begin een screening op het tabblad DPIA-screening van een verwerking.';
const gone = 'Deze DPIA-screening is er niet meer. Er is geen bestand gemaakt. Kies een andere screening.';

/** The screening of one activity; without a choice a document that cannot be made. */
export function screeningDocument(choice: ScreeningChoice | undefined): PrintableDocument {
  return {
    button: 'DPIA-screening als PDF',
    title: 'De DPIA-screening',
    file: `dpia-screening-${choice?.name ?? ''}`,
    make: ({ organisation, activities, screenings }, date) => {
      if (choice === undefined) return { refusal: none };
      const screening = screenings.find(({ id }) => id === choice.id);
      if (screening === undefined) return { refusal: gone };
      const activity = activities.find(({ id }) => id === screening.body.activity)?.body;
      return {
        model: makeModel({
          organisation,
          activity: { name: named(activity?.name ?? '', nameless.activity), number: activity?.number ?? '' },
          screening: screening.body,
          by: screening.by,
          date,
          language: 'nl-NL',
        }),
      };
    },
  };
}
