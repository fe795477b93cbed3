import type { Activity } from '../record/activity/activity';
import type { Organisation } from '../record/organisation';
import type { Measure } from '../record/measure';
import type { Party } from '../record/party';
import type { System } from '../record/system';
import { fingerprint } from './fingerprint';
import type { Block, DocumentModel } from './model';
import { byId, type Sealed } from './references';
import { activityBlocks } from './register/activity';
import { appendixBlocks } from './register/appendix';
import { frontBlocks } from './register/front';
import { organisationName } from './register/organisation';
import { usedRecords } from './register/used';

export interface RegisterInput {
  readonly organisation: Organisation;
  /** in any order, each in its sealed state */
  readonly activities: readonly Sealed<Activity>[];
  /** all there are, in any order; those that nothing points at are not printed */
  readonly parties: readonly Sealed<Party>[];
  readonly systems: readonly Sealed<System>[];
  readonly measures: readonly Sealed<Measure>[];
  /** ISO date (yyyy-mm-dd) that the content speaks of */
  readonly date: string;
  readonly language: 'nl-NL';
}

interface Part {
  readonly title: string;
  readonly holds: (activity: Activity) => boolean;
  readonly intro: Block;
}

const parts: readonly Part[] = [
  {
    title: 'Als verwerkingsverantwoordelijke',
    holds: ({ role }) => role === 'controller' || role === 'joint',
    intro: {
      kind: 'paragraph',
      text: 'Verwerkingen waarvan de organisatie, alleen of samen met een ander, het doel en de middelen bepaalt (art. 30, lid 1, AVG).',
    },
  },
  {
    title: 'Als verwerker',
    holds: ({ role }) => role === 'processor',
    intro: { kind: 'paragraph', text: 'Verwerkingen die de organisatie uitvoert in opdracht van een ander (art. 30, lid 2, AVG).' },
  },
  {
    title: 'Nog niet ingedeeld',
    holds: ({ role }) => role === null,
    intro: {
      kind: 'note',
      text: 'Concept. Bij deze verwerkingen is nog niet vastgelegd of de organisatie verwerkingsverantwoordelijke of verwerker is.',
    },
  },
];

/** By name as a Dutch reader expects ('deel 2' before 'deel 10'), those without a name last; by id where names agree. */
function sorted(activities: RegisterInput['activities']): RegisterInput['activities'] {
  const collator = new Intl.Collator('nl', { numeric: true });
  return activities.toSorted((a, b) => {
    const [left, right] = [a.body.name.trim(), b.body.name.trim()];
    if ((left === '') !== (right === '')) return left === '' ? 1 : -1;
    return collator.compare(left, right) || (a.id < b.id ? -1 : Number(a.id > b.id));
  });
}

/**
 * The register of processing activities (art. 30 AVG) as it goes to the regulator: no remarks, and what is not filled
 * in yet is said to be so.
 */
export function registerDocument({ organisation, activities, parties, systems, measures, date, language }: RegisterInput): DocumentModel {
  const bodies = sorted(activities).map(({ body }) => body);
  const references = { party: byId(parties), system: byId(systems), measure: byId(measures) };
  const used = usedRecords(organisation, bodies, references);
  const telling = { references, language };
  const revisions = [...activities, ...used.party, ...used.system, ...used.measure].map(({ id, rev }) => `${id} ${rev}`).toSorted();
  const version = fingerprint({ organisation, revisions });
  const filled = parts.map((part) => ({ ...part, bodies: bodies.filter(part.holds) })).filter((part) => part.bodies.length > 0);
  const front = frontBlocks(organisation, bodies, { date, version, ...telling });
  const sheets = [
    ...filled.flatMap((part): Block[] => [
      { kind: 'heading', level: 1, text: part.title },
      part.intro,
      ...part.bodies.flatMap((body) => activityBlocks(body, telling, organisation.jointControllers)),
    ]),
    ...appendixBlocks(used, telling),
  ];
  const none: Block[] = [{ kind: 'note', text: 'Er zijn nog geen verwerkingen vastgelegd.' }];
  return {
    title: 'Register van verwerkingsactiviteiten',
    organisation: organisationName(organisation),
    language,
    date,
    version,
    blocks: [
      ...front,
      ...(filled.length === 0 ? none : [{ kind: 'contents' } as const]),
      ...sheets,
    ],
  };
}
