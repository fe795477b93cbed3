import type { Activity } from '../../record/activity/activity';
import { screeningKind, type Screening } from '../../record/screening';
import { dpiaDocument } from '../../record/suggestions';
import { screeningsOf } from '../../screening/latest';
import { isBlank, isBsn } from '../about';
import type { World } from '../world';

/** What is known of the screenings of one activity. */
export interface Screened {
  /** the one that counts: fixed last */
  readonly fixed: Screening | undefined;
  /** one was begun that is not fixed */
  readonly begun: boolean;
}

/** @param id of the activity */
export function screened(id: string, world: Pick<World, 'screenings'>): Screened {
  const rows = world.screenings(id).map(({ id: screening, body }) => ({ id: screening, changedAt: '', summary: screeningKind.summarise(body), body }));
  const { open, frozen } = screeningsOf(rows, id);
  return { fixed: frozen[0]?.body, begun: open.length > 0 };
}

/** The DPIAs among the documents. */
export function dpiaDocuments({ documents }: Pick<Activity, 'documents'>): Activity['documents'] {
  return documents.filter(({ type }) => type === dpiaDocument);
}

/** The DPIA itself is among the documents, or the screening says where it is. */
export function hasDpia({ documents }: Pick<Activity, 'documents'>, screening?: Pick<Screening, 'dpiaLink'>): boolean {
  return dpiaDocuments({ documents }).length > 0 || !isBlank(screening?.dpiaLink ?? '');
}

/** Special or criminal data, or the number that a law prescribes. */
export function isSensitive({ dataCategories }: Pick<Activity, 'dataCategories'>): boolean {
  return dataCategories.some((category) => category.dataClass === 'special' || category.dataClass === 'criminal' || isBsn(category));
}

/** People are filmed or followed. */
export function isMonitoring({ monitoring }: Pick<Activity, 'monitoring'>): boolean {
  return monitoring !== null && monitoring !== 'no';
}

/** What bears on the risk of an activity. */
export const riskKeys = [
  'purposes',
  'subjects',
  'dataCategories',
  'recipients',
  'transfers',
  'systems',
  'measures',
  'access',
  'secrecy',
  'automatedDecisions',
  'monitoring',
] as const satisfies readonly (keyof Activity)[];

/** What bears on the risk, without the words in which it is explained: a comma changes no risk. */
export function riskFacts({ purposes, subjects, dataCategories, recipients, transfers, systems, measures, access, secrecy, automatedDecisions, monitoring }: Pick<Activity, (typeof riskKeys)[number]>): Readonly<Record<string, unknown>> {
  const term = ({ term: length, startEvent, sources }: Pick<Activity['dataCategories'][number], 'term' | 'startEvent' | 'sources'>) => ({ term: length, startEvent: textOf(startEvent), sources });
  return {
    purposes: purposes.map(({ id, description, basis, groups }) => ({ id, description: textOf(description), basis, groups })),
    subjects: subjects.map(({ id, name }) => ({ id, name: textOf(name) })),
    dataCategories: dataCategories.map((each) => ({
      id: each.id,
      name: textOf(each.name),
      dataClass: each.dataClass,
      special: each.special,
      ...term(each),
      subjects: each.subjects.map((cell) => ({ id: cell.id, ...term(cell) })),
    })),
    recipients: recipients.map(({ party, role }) => ({ party, role })),
    transfers: transfers.map(({ party, country, ground, frequency }) => ({ party, country: textOf(country), ground, frequency })),
    systems,
    measures,
    access: textOf(access),
    secrecy: textOf(secrecy),
    automatedDecisions,
    monitoring,
  };
}

/** The words of a text: capitals, blanks and commas aside. */
export function textOf(text: string): string {
  return text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '').join(' ');
}
