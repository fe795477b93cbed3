import type { Activity } from '../../record/activity/activity';
import type { Audience } from '../../record/audiences';
import { named } from '../../record/nameless';
import type { Organisation } from '../../record/organisation';
import type { Party } from '../../record/party';
import type { System } from '../../record/system';
import { dateInWords } from '../dates';
import { fingerprint } from '../fingerprint';
import type { Block, DocumentModel } from '../model';
import type { Sealed } from '../references';
import { activities } from './activities';
import { inTheLaw } from './in-the-law';
import { toldOf, type Told } from './told';
import { transfers } from './who-gets-them';
import { dpo, together, whoWeAre } from './who-we-are';
import { objection } from './why';
import { fact, facts, paragraph, sentences } from './words';
import { automated, complaint, yourRights } from './your-rights';

export interface StatementInput {
  readonly organisation: Organisation;
  /** in any order, each in its sealed state; those that are not about the audience are not printed */
  readonly activities: readonly Sealed<Activity>[];
  readonly parties: readonly Sealed<Party>[];
  readonly systems: readonly Sealed<System>[];
  readonly audience: Audience;
  /** ISO date (yyyy-mm-dd) that the content speaks of */
  readonly date: string;
  readonly language: 'nl-NL';
}

/** One audience can meet us in several ways: what is told of all is not true of each. */
const summary = (told: Told): readonly Block[] => [
  paragraph(
    'Wij gebruiken gegevens over u. Gebruiken is bewaren, bekijken, delen en wissen. Hier leest u welke gegevens dat zijn. U leest ook waarom wij ze gebruiken. En wie ze krijgt, en hoe lang wij ze bewaren.',
  ),
  ...sentences([told.activities.length > 1, 'Niet alles geldt voor u. Dat hangt af van wat wij voor u doen.']),
];

/** In the order of what a reader asks; each part knows itself when it has nothing to say. */
const parts: readonly ((told: Told) => readonly Block[])[] = [summary, whoWeAre, dpo, together, objection, activities, transfers, automated, yourRights, complaint];

const nothingToTell: Block = { kind: 'note', text: 'In het register staat niets dat in gebruik is en over deze groep gaat. Er is dus niets te vertellen.' };

/** The privacy statement (*privacyverklaring*) for one audience: the union of arts 13 and 14 AVG, in plain Dutch. */
export function privacyStatement(input: StatementInput): DocumentModel {
  const { organisation, audience, date, language } = input;
  const told = toldOf(input);
  const blocks = told.activities.length === 0 ? [nothingToTell] : parts.flatMap((part) => part(told));
  const law = told.activities.length === 0 ? [] : inTheLaw(told);
  const name = named(organisation.name, 'Naam van de organisatie: nog niet ingevuld');
  // Of what it says: whoever reads two statements with one version has read the same, whatever else changed in the register.
  const version = fingerprint({ organisation: name, audience: audience.id, blocks, law });
  return {
    title: `Privacyverklaring voor ${audience.label.charAt(0).toLowerCase()}${audience.label.slice(1)}`,
    organisation: name,
    language,
    date,
    version,
    blocks: [
      ...blocks,
      ...facts([...law, ...fact('Deze verklaring', `Van ${dateInWords(date, language)}, versie ${version}`)]),
    ],
  };
}
