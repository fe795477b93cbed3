import { uavg, type Citation } from './citation';
import type { Validity } from './validity';

/** Who acts: the person, whoever represents that person, or either of them. */
export type Actor = 'person' | 'representative' | 'either';

/** Who gives and withdraws consent, and who exercises rights, of a person in this situation: art. 5 UAVG. */
export interface Representation extends Validity {
  readonly id: 'under12' | 'from12' | 'from16' | 'guardianship';
  readonly label: string;
  readonly consent: Actor;
  readonly withdrawal: Actor;
  readonly rights: Actor;
  readonly note: string;
  readonly citations: readonly Citation[];
}

const since = { validFrom: '2026-09-01', citations: [uavg('5')] } as const;

export const representations: readonly Representation[] = [
  { id: 'under12', label: 'Jonger dan 12 jaar', consent: 'representative', withdrawal: 'representative', rights: 'representative', note: '', ...since },
  { id: 'from12', label: '12 tot 16 jaar', consent: 'representative', withdrawal: 'either', rights: 'either', note: '', ...since },
  { id: 'from16', label: '16 jaar of ouder', consent: 'person', withdrawal: 'person', rights: 'person', note: 'Kan ook alleen naar de rechter.', ...since },
  {
    id: 'guardianship',
    label: 'Onder curatele, bewind of mentorschap',
    consent: 'representative',
    // Art. 5(3)(b) names everybody from twelve years on, and excepts nobody.
    withdrawal: 'either',
    rights: 'representative',
    note: 'De vertegenwoordiger alleen in zaken waarin de betrokkene niet zelf mag beslissen.',
    ...since,
  },
];

/** For what the rule does not hold. */
export const representationLimits: readonly string[] = [
  'Niet voor hulp of advies dat iemand rechtstreeks en gratis krijgt.',
  'Waar de WGBO het zelf regelt, zoals bij een behandeling en het medisch dossier, geldt die.',
  'Voor toestemming bij een online dienst die zich direct tot kinderen richt, geldt art. 8 AVG, met dezelfde leeftijd.',
];

/** Who acts for somebody, or may not decide alone; of some words only a person can say whether that is meant. */
const surely = /(?<!\p{L})(?:wettelijke? vertegenwoordig\p{L}*|voogd(?:en)?|minderjarigen?|onder (?:curatele|bewind|mentorschap))(?!\p{L})/iu;
const likely = /(?<!\p{L})(?:ouders?|bewindvoerders?|curator(?:en)?|mentor(?:en)?)(?!\p{L})|^\s*(?:kind(?:eren)?|jeugdigen?)(?!\p{L})/iu;

/** How sure it is that the presence of a group of this name says that somebody is represented; undefined where it says nothing of it. */
export function tellsOfRepresented(name: string): 'surely' | 'likely' | undefined {
  if (surely.test(name)) return 'surely';
  return likely.test(name) ? 'likely' : undefined;
}
