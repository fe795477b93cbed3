import { cite, wp248, type Citation } from './citation';

/** One of the factors by which 'grootschalig' is judged; the law has no number. */
export interface LargeScaleFactor {
  readonly id: 'people' | 'data' | 'duration' | 'area';
  readonly name: string;
  readonly question: string;
  readonly help: string;
  readonly citations: readonly Citation[];
}

const citations = [wp248('5')];

/** What people are asked before they say themselves whether a processing is large. */
export const largeScaleFactors: readonly LargeScaleFactor[] = [
  {
    id: 'people',
    name: 'Hoeveel mensen',
    question: 'Van hoeveel mensen gebruikt u gegevens, of van welk deel van de groep?',
    help: 'Noem het aantal per jaar en in totaal. De vragenlijst van de overheid telt 10.000 mensen als signaal; dat is geen grens in de wet.',
    citations: [...citations, cite('dpiaModel')],
  },
  {
    id: 'data',
    name: 'Hoeveel gegevens',
    question: 'Hoeveel gegevens zijn het, en hoe verschillend?',
    help: 'Een naam en een afspraak is weinig. Een dossier met verslagen, testen en beperkingen is veel.',
    citations,
  },
  {
    id: 'duration',
    name: 'Hoe lang',
    question: 'Hoe lang gebruikt en bewaart u de gegevens?',
    help: 'Eén keer, zolang een traject duurt, of steeds opnieuw? Tel de tijd mee dat u ze bewaart.',
    citations,
  },
  {
    id: 'area',
    name: 'In welk gebied',
    question: 'In welk gebied wonen of werken deze mensen?',
    help: 'Bijvoorbeeld één gemeente, een arbeidsmarktregio of het hele land.',
    citations,
  },
];

/** @throws RangeError for a factor there is not */
export function largeScaleFactor(id: LargeScaleFactor['id']): LargeScaleFactor {
  const found = largeScaleFactors.find((factor) => factor.id === id);
  if (found === undefined) throw new RangeError(`no factor '${id}'`);
  return found;
}
