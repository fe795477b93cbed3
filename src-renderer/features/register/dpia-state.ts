import type { ActivitySummary } from '@shared/record/activity/activity';
import type { ScreeningSummary } from '@shared/record/screening';
import type { ScreeningStatus } from '@shared/record/screening-copy';
import { latestScreenings } from '@shared/screening/latest';
import { statusLabels } from '@shared/screening/status';
import type { Row } from '@renderer/records/hooks';

/** What the screenings of one activity say in a narrow column. */
export interface DpiaState {
  readonly text: string;
  /** the whole of it; '' where the text says it all */
  readonly title: string;
  /** heaviest first when it is sorted by */
  readonly weight: number;
  /** what was fixed, or how far it is: 'client' where it is not ours to decide */
  readonly outcome: ScreeningStatus | 'busy' | 'notScreened' | 'client';
  /** the screening says where the DPIA is */
  readonly made: boolean;
}

const short: Readonly<Record<ScreeningStatus, string>> = {
  mandatory: 'verplicht',
  asRule: 'in de regel',
  ownJudgement: 'eigen oordeel',
  none: 'geen plicht',
  undetermined: 'nog open',
};
const heaviestFirst: readonly ScreeningStatus[] = ['mandatory', 'asRule', 'ownJudgement', 'undetermined', 'none'];

const fixedAs = (made: boolean) =>
  new Map<ScreeningStatus, DpiaState>(heaviestFirst.map((outcome, weight) => [outcome, { text: short[outcome], title: statusLabels[outcome], weight, outcome, made }]));
const fixed = fixedAs(false);
const fixedAndMade = fixedAs(true);
const busy: DpiaState = { text: 'bezig', title: 'De DPIA-screening is nog niet vastgesteld', weight: heaviestFirst.length, outcome: 'busy', made: false };
/** Nobody began a screening; it sorts after all that did. */
export const notScreened: DpiaState = { text: '–', title: '', weight: heaviestFirst.length + 1, outcome: 'notScreened', made: false };

/** Nobody here has to screen: who processes for another does not decide. */
const client: DpiaState = { text: 'opdracht\u00adgever', title: 'Als verwerker: de opdrachtgever beslist', weight: heaviestFirst.length + 2, outcome: 'client', made: false };

/**
 * By activity: the outcome that was fixed last, or that a screening was begun, or that it is not ours to do. The same object for the
 * same state.
 */
export function dpiaStates(screenings: readonly Row<ScreeningSummary>[], activities: readonly Row<ActivitySummary>[]): ReadonlyMap<string, DpiaState> {
  const forClient = activities.filter(({ summary }) => summary.role === 'processor').map(({ id }) => [id, client] as const);
  const screened = [...latestScreenings(screenings)].map(([id, summary]) => [id, stateOf(summary)] as const);
  return new Map([...forClient, ...screened]);
}

function stateOf({ frozenStatus, hasDpia }: ScreeningSummary): DpiaState {
  return (frozenStatus === null ? undefined : (hasDpia ? fixedAndMade : fixed).get(frozenStatus)) ?? busy;
}
