import type { Activity } from '../../record/activity/activity';
import { isDpia } from '../../record/document-link';
import { screeningKind, type Screening } from '../../record/screening';
import { saysNothing } from '../../record/says-nothing';
import { screeningsOf } from '../../screening/latest';
import { endOf } from '../../values/instant';
import { isBsn } from '../about';
import type { World } from '../world';

/** What is known of the screenings of one activity. */
export interface Screened {
  /** the one that counts: fixed last */
  readonly fixed: Screening | undefined;
  /** one was begun that is not fixed */
  readonly begun: boolean;
}

/** @param id of the activity */
export function screened(id: string, world: Pick<World, 'screenings' | 'today'>): Screened {
  const rows = world.screenings(id).map(({ id: screening, body }) => ({ id: screening, changedAt: '', summary: screeningKind.summarise(body), body }));
  const { open, frozen } = screeningsOf(rows, id, endOf(world.today));
  return { fixed: frozen[0]?.body, begun: open.length > 0 };
}

/** The DPIAs among the documents. */
export function dpiaDocuments({ documents }: Pick<Activity, 'documents'>): Activity['documents'] {
  return documents.filter(isDpia);
}

/** The DPIA itself is among the documents, or the screening says where it is. */
export function hasDpia({ documents }: Pick<Activity, 'documents'>, screening?: Pick<Screening, 'dpiaLink'>): boolean {
  return dpiaDocuments({ documents }).length > 0 || !saysNothing(screening?.dpiaLink ?? '');
}

/** Special or criminal data: what art. 35(3)(b) AVG is about. */
export function isProtected({ dataCategories }: Pick<Activity, 'dataCategories'>): boolean {
  return dataCategories.some(({ dataClass }) => dataClass === 'special' || dataClass === 'criminal');
}

/** Special or criminal data, or the number that a law prescribes. */
export function isSensitive({ dataCategories }: Pick<Activity, 'dataCategories'>): boolean {
  return isProtected({ dataCategories }) || dataCategories.some(isBsn);
}

/** People are filmed or followed. */
export function isMonitoring({ monitoring }: Pick<Activity, 'monitoring'>): boolean {
  return monitoring !== null && monitoring !== 'no';
}
