import type { OpenItem } from '../record/activity/open-items';
import type { ActivityKey } from './activities';

export interface PlannedGap {
  readonly activity: ActivityKey;
  /** what art. 30 asks and what is not there; empty where the gap is in what the answers say */
  readonly open: readonly OpenItem[];
  /** what is wrong, for whoever writes a rule that should find it */
  readonly why: string;
}

/** Everything that is left unfinished in the example on purpose; all else is complete. */
export const plannedGaps: readonly PlannedGap[] = [
  {
    activity: 'municipal',
    open: [{ name: 'exceptions', count: 1 }],
    why: 'No law is known that lets the firm use the BSN in trajectories for municipalities, so its exception is empty (art. 87 AVG, art. 46 UAVG).',
  },
  { activity: 'workshop', open: [], why: 'The arrangement with the joint controller is not signed: it has no date (art. 26 AVG).' },
  {
    activity: 'videoCalls',
    open: [
      { name: 'role', count: 1 },
      { name: 'bases', count: 1 },
      { name: 'dataCategories', count: 1 },
      { name: 'recipients', count: 1 },
      { name: 'transfers', count: 1 },
      { name: 'security', count: 1 },
    ],
    why: 'Half done: a purpose and a group, and hardly anything else; its screening is unfinished too.',
  },
];
