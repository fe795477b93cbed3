import type { Screening } from '../record/screening';
import { named, nameless } from '../record/nameless';
import { screeningOutcome } from '../screening/outcome';
import { fingerprint } from './fingerprint';
import type { Block, DocumentModel } from './model';
import { organisationName } from './register/organisation';
import { aboutBlocks, adviceBlocks, decisionBlocks, reviewBlocks } from './screening/about';
import { answerBlocks } from './screening/answers';
import { outcomeBlocks } from './screening/screening-outcome';
import { whoAndWhen } from './screening/who-and-when';

export interface ScreeningInput {
  readonly organisation: { readonly name: string };
  readonly activity: { readonly name: string; readonly number: string };
  readonly screening: Screening;
  /** who fixed it, or changed it last, as the history knows; '' when nobody signed */
  readonly by: string;
  /** ISO date (yyyy-mm-dd) that the content speaks of */
  readonly date: string;
  readonly language: 'nl-NL';
}

/**
 * The DPIA screening of one activity, whole: what came of it, what was decided and why, and every answer. One that was fixed is told
 * from its own copy, one that is open says on every page that it is a concept.
 */
export function screeningDocument({ organisation, activity, screening, by, date, language }: ScreeningInput): DocumentModel {
  const open = screening.frozen === null;
  const name = named(activity.name, nameless.activity);
  const head: Block = { kind: 'facts', facts: whoAndWhen({ name, number: activity.number, screening, by, date, language }) };
  const rest = [
    ...outcomeBlocks(screeningOutcome(screening)),
    ...decisionBlocks(screening, language),
    ...adviceBlocks(screening, language),
    ...aboutBlocks(screening, language),
    ...reviewBlocks(screening, language),
    ...answerBlocks(screening),
  ];
  return {
    title: open ? 'DPIA-screening – concept' : 'DPIA-screening',
    organisation: organisationName(organisation),
    language,
    date,
    version: fingerprint({ organisation: organisation.name, name, number: activity.number, screening, by }),
    blocks: [
      ...(open ? [{ kind: 'note', text: 'Concept – nog niet vastgesteld. Antwoorden, uitkomst en besluit kunnen nog veranderen.' } as const] : []),
      head,
      ...rest,
    ],
  };
}
