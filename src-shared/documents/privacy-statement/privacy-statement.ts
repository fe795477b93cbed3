import type { Activity } from '../../record/activity/activity';
import type { Audience } from '../../record/audiences';
import { named } from '../../record/nameless';
import type { Organisation } from '../../record/organisation';
import type { Party } from '../../record/party';
import { dateInWords } from '../dates';
import { fingerprint } from '../fingerprint';
import type { Block, DocumentModel } from '../model';
import type { Sealed } from '../references';
import { howLong } from './how-long';
import { isTold, toldOf, type Told } from './told';
import { whichData } from './which-data';
import { transfers, whoGetsThem } from './who-gets-them';
import { dpo, together, whoWeAre } from './who-we-are';
import { objection, why } from './why';
import { facts, paragraph, question, sentences } from './words';
import { automated, complaint, mustYouGive, yourRights } from './your-rights';

export interface StatementInput {
  readonly organisation: Organisation;
  /** in any order, each in its sealed state; those that are not about the audience are not printed */
  readonly activities: readonly Sealed<Activity>[];
  readonly parties: readonly Sealed<Party>[];
  readonly audience: Audience;
  /** ISO date (yyyy-mm-dd) that the content speaks of */
  readonly date: string;
  readonly language: 'nl-NL';
}

/** One audience can meet us in several ways: what is told of all is not true of each. */
const summary = ({ activities }: Told): readonly Block[] => [
  paragraph(
    'Wij gebruiken gegevens over u. Gebruiken is bewaren, bekijken, delen en wissen. Hier leest u welke gegevens dat zijn. U leest ook waarom wij ze gebruiken. En wie ze krijgt, en hoe lang wij ze bewaren.',
  ),
  ...sentences([activities.length > 1, 'Niet alles geldt voor u. Dat hangt af van wat wij voor u doen.']),
];

/** In the order of what a reader asks; each part knows itself when it has nothing to say. */
const parts: readonly ((told: Told) => readonly Block[])[] = [
  whoWeAre,
  dpo,
  together,
  objection,
  why,
  whichData,
  whoGetsThem,
  transfers,
  howLong,
  mustYouGive,
  automated,
  yourRights,
  complaint,
];

/** The privacy statement (*privacyverklaring*) for one audience: the union of arts 13 and 14 AVG, in plain Dutch. */
export function privacyStatement(input: StatementInput): DocumentModel {
  const { organisation, activities, parties, audience, date, language } = input;
  const used = activities.filter((activity) => isTold(activity, audience));
  const revisions = [...used, ...parties].map(({ id, rev }) => `${id} ${rev}`).toSorted();
  const version = fingerprint({ organisation, audience: audience.id, revisions });
  const told = toldOf(input);
  return {
    title: `Privacyverklaring voor ${audience.label.charAt(0).toLowerCase()}${audience.label.slice(1)}`,
    organisation: named(organisation.name, 'Naam van de organisatie: nog niet ingevuld'),
    language,
    date,
    version,
    blocks: [
      ...summary(told),
      ...parts.flatMap((part) => part(told)),
      question('Van wanneer is deze verklaring?'),
      ...facts([
        { term: 'Datum', text: dateInWords(date, language), citation: '' },
        { term: 'Versie', text: version, citation: '' },
      ]),
    ],
  };
}
