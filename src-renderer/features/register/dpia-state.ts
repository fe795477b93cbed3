import type { ActivitySummary } from '@shared/record/activity/activity';
import type { ScreeningSummary } from '@shared/record/screening';
import type { ScreeningStatus } from '@shared/record/screening-copy';
import { latestScreenings } from '@shared/screening/latest';
import { knownStatus, statusLabels } from '@shared/screening/status';
import type { Row } from '@renderer/records/hooks';

/** What the screenings of one activity say in a narrow column. */
export interface DpiaState {
  readonly text: string;
  /** what has to be said beside it; '' for nothing */
  readonly note: string;
  /** the whole of it; '' where the text says it all */
  readonly title: string;
  /** heaviest first when it is sorted by */
  readonly weight: number;
  /** what was fixed or is sure already, or how far it is: 'client' where it is not ours to decide */
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

const notFixed = 'nog niet vastgesteld';
const states = new Map<string, DpiaState>(
  [true, false].flatMap((frozen) =>
    [true, false].flatMap((made) =>
      heaviestFirst.map((outcome, place): readonly [string, DpiaState] => [
        keyOf(outcome, frozen, made),
        {
          text: short[outcome],
          note: frozen ? '' : `(${notFixed})`,
          title: frozen ? statusLabels[outcome] : `${statusLabels[outcome]}, ${notFixed}`,
          // What is fixed comes before what is as heavy.
          weight: frozen ? place : place + 0.5,
          outcome,
          made,
        },
      ]),
    ),
  ),
);
const busy: DpiaState = { text: 'bezig', note: '', title: 'De DPIA-screening is nog niet vastgesteld', weight: heaviestFirst.length, outcome: 'busy', made: false };
/** Nobody began a screening; it sorts after all that did. */
export const notScreened: DpiaState = { text: '–', note: '', title: '', weight: heaviestFirst.length + 1, outcome: 'notScreened', made: false };

/** Nobody here has to screen: who processes for another does not decide. */
const client: DpiaState = { text: 'opdrachtgever', note: '', title: 'Als verwerker: de opdrachtgever beslist', weight: heaviestFirst.length + 2, outcome: 'client', made: false };

/**
 * By activity: the outcome that was fixed last, or what an open screening comes to whatever else is answered, or that one was begun, or that
 * it is not ours to do. The same object for the same state.
 */
export function dpiaStates(screenings: readonly Row<ScreeningSummary>[], activities: readonly Row<ActivitySummary>[]): ReadonlyMap<string, DpiaState> {
  const forClient = activities.filter(({ summary }) => summary.role === 'processor').map(({ id }) => [id, client] as const);
  const screened = [...latestScreenings(screenings)].map(([id, summary]) => [id, stateOf(summary)] as const);
  return new Map([...forClient, ...screened]);
}

function stateOf(summary: ScreeningSummary): DpiaState {
  const status = knownStatus(summary);
  return (status === undefined ? undefined : states.get(keyOf(status, summary.frozenStatus !== null, summary.hasDpia))) ?? busy;
}

function keyOf(outcome: ScreeningStatus, frozen: boolean, made: boolean): string {
  return `${outcome} ${frozen} ${made}`;
}
