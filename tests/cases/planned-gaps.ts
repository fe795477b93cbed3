import type { OpenItem } from '@shared/record/activity/open-items';
import type { ActivityKey } from '@shared/example/activities';

/** What a rule finds because of a gap, in the words of the example: its items are numbered within their activity. */
export interface PlannedFinding {
  readonly level: 'error' | 'warning' | 'tip';
  /** id of the rule */
  readonly rule: string;
  /** the field to mend: 'purposes/doel-1/basis' */
  readonly path: string;
}

export interface PlannedGap {
  readonly activity: ActivityKey;
  /** what art. 30 asks and what is not there; empty where the gap is in what the answers say */
  readonly open: readonly OpenItem[];
  readonly findings: readonly PlannedFinding[];
  readonly why: string;
}

const found = (level: PlannedFinding['level'], rule: string, path: string): PlannedFinding => ({ level, rule, path });

/** Screenings were made first of what is sensitive; what is not waits its turn. */
const unscreened = (activity: ActivityKey, nature: string): PlannedGap => ({
  activity,
  open: [],
  findings: [found('tip', 'dpia-decided', 'screening')],
  why: `Not screened yet: ${nature}, so that it waits for what is sensitive (art. 35(1) AVG).`,
});

/** A question that the law leaves to a person, and that nobody answered yet. */
const unweighed = (activity: ActivityKey, rule: string, paths: readonly string[], why: string): PlannedGap => ({
  activity,
  open: [],
  findings: paths.map((path) => found('warning', rule, path)),
  why,
});

/** Everything that is left unfinished in the example on purpose, and what the rules find because of it; all else is complete. */
export const plannedGaps: readonly PlannedGap[] = [
  {
    activity: 'municipal',
    open: [{ name: 'exceptions', count: 1 }],
    findings: [found('error', 'exception-chosen', 'dataCategories/gegevens-9/exception'), found('warning', 'used-when-whole', 'status')],
    why: 'No law is known that lets the firm use the BSN in trajectories for municipalities, so its exception is empty (art. 87 AVG, art. 46 UAVG); yet the activity is in use.',
  },
  {
    activity: 'workshop',
    open: [],
    findings: [found('warning', 'joint-arranged', 'jointControllers/partij-1/arrangedOn')],
    why: 'The arrangement with the joint controller is not agreed on yet: it has no date, so that nobody can show it (art. 26 and 5(2) AVG).',
  },
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
    findings: [
      found('error', 'mandatory-items', 'role'),
      found('error', 'mandatory-items', 'dataCategories'),
      found('error', 'mandatory-items', 'anyRecipients'),
      found('error', 'mandatory-items', 'anyTransfers'),
      found('error', 'lawful-basis', 'purposes/doel-1/basis'),
      found('warning', 'security-described', 'measures'),
      found('warning', 'reviewed-in-time', 'reviewOn'),
      found('warning', 'dpia-decided', 'screening'),
      found('tip', 'need-explained', 'necessity'),
    ],
    why: 'Half done: a purpose and a group, and hardly anything else; its screening is unfinished too.',
  },
  {
    activity: 'municipal',
    open: [],
    findings: [found('warning', 'dpia-decided', 'screening')],
    why: 'Its screening is answered and not fixed: the view of the clients is still to come (art. 35(9) AVG).',
  },
  {
    activity: 'workshop',
    open: [],
    findings: [found('warning', 'dpia-decided', 'screening')],
    why: 'Its screening is answered and not fixed: one answer and the view of the participants are still to come.',
  },
  unweighed('municipal', 'law-named', ['purposes/doel-1/basis', 'purposes/doel-2/basis'], 'Whether a task of the municipality is one of the firm is for a person to say (art. 6(3) AVG).'),
  unweighed('workshop', 'law-named', ['purposes/doel-1/basis'], 'The same question: the law gives the task to the municipality.'),
  unweighed('cvPool', 'consent-free', ['purposes/doel-1/basis'], 'Clients depend on the firm, so that it has to be weighed whether they can say no (art. 7(4) AVG); what is written there says why they can.'),
  unweighed('recruitment', 'consent-free', ['purposes/doel-2/basis'], 'The same of applicants; they are asked after the decision.'),
  unscreened('coaching', 'nothing about health is written down'),
  unscreened('cvPool', 'a curriculum vitae without health'),
  unscreened('complaints', 'a few small files a year'),
  unscreened('recruitment', 'gone after four weeks'),
  unscreened('relations', 'business contacts'),
  unscreened('bookkeeping', 'names and amounts'),
  unscreened('requests', 'what the law asks to keep'),
];
