import type { ActivitySummary } from '@shared/record/activity/activity';
import type { OpenItem, OpenItemName } from '@shared/record/activity/open-items';
import type { OrganisationItem, OrganisationSummary } from '@shared/record/organisation';
import { counted } from '@renderer/ui/counted';

type Words = (count: number) => string;

/** What an open item is called where there is little room. */
const words: Record<OpenItemName, Words> = {
  name: () => 'naam',
  role: () => 'rol',
  jointControllers: () => 'met wie samen',
  assignments: () => 'voor wie verwerker',
  purposes: () => 'doel',
  bases: (count) => `grondslag bij ${counted(count, 'doel', 'doelen')}`,
  subjects: () => 'groep betrokkenen',
  dataCategories: () => 'soort gegevens',
  cells: (count) => `groep bij ${counted(count, 'soort gegevens', 'soorten gegevens')}`,
  classes: (count) => `klasse bij ${counted(count, 'soort gegevens', 'soorten gegevens')}`,
  specials: (count) => `welke bijzondere gegevens bij ${counted(count, 'soort gegevens', 'soorten gegevens')}`,
  exceptions: (count) => `uitzondering bij ${counted(count, 'soort gegevens', 'soorten gegevens')}`,
  recipients: () => 'ontvangers',
  transfers: () => 'doorgifte',
  terms: (count) => `bewaartermijn bij ${counted(count, 'soort gegevens', 'soorten gegevens')}`,
  termStarts: (count) => `begin van de bewaartermijn bij ${counted(count, 'soort gegevens', 'soorten gegevens')}`,
  unreadTerms: (count) => `bewaartermijn niet begrepen bij ${counted(count, 'soort gegevens', 'soorten gegevens')}`,
  security: () => 'beveiliging',
};

/** One open item in words. */
export function openItemText({ name, count }: OpenItem): string {
  return words[name](count);
}

/** What an activity still lacks, in words; empty when all that art. 30 AVG asks has some answer. */
export function missingIn({ open }: Pick<ActivitySummary, 'open'>): readonly string[] {
  return open.map(openItemText);
}

const organisationWords: Record<OrganisationItem, string> = {
  name: 'naam',
  address: 'adres',
  contact: 'e-mail of telefoon',
  dpo: 'of er een FG is',
  dpoContact: 'naam en contactgegevens van de FG',
};

/** What the organisation itself still lacks, in words. */
export function missingInOrganisation({ open }: Pick<OrganisationSummary, 'open'>): readonly string[] {
  return open.map((item) => organisationWords[item]);
}
