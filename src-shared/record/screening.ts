import { currentLists, listsInOrder } from '../law/screening-lists';
import type { BasicSummary, Kind } from './kind';
import { countAnswers, type GateCounts } from './screening-answers';
import type { ScreeningStatus } from './screening-copy';
import { screeningFields } from './screening-fields';
import { screeningSchema, type Decision, type Screening, type ScreeningNoField } from './screening-schema';

export type { Screening, ScreeningNoField };

export interface ScreeningSummary extends BasicSummary {
  readonly activity: string;
  /** the revision of the activity that was screened; '' while the screening is open */
  readonly activityRevision: string;
  /** what the outcome is computed from, see `screening/status.ts` */
  readonly counts: GateCounts;
  /** the outcome that was fixed; null while the screening is open */
  readonly frozenStatus: ScreeningStatus | null;
  readonly frozenAt: string | null;
  readonly frozen: boolean;
  readonly decision: Decision | null;
  readonly decidedOn: string;
  readonly reviewOn: string;
  /** it says where the DPIA is */
  readonly hasDpia: boolean;
}

/** Version 2 notes what bore on the risk. */
function toVersion2(body: unknown): unknown {
  return { activityRisk: '', ...(body as object) };
}

/** Version 3 asks whether the advice of the FG is followed. */
function toVersion3(body: unknown): unknown {
  return { fgFollowed: null, ...(body as object) };
}

export const screeningKind: Kind<Screening, ScreeningSummary, ScreeningNoField> = {
  name: 'screening',
  version: 3,
  schema: screeningSchema,
  upgrades: [toVersion2, toVersion3],
  exported: true,
  blank: () => ({
    activity: '',
    activityRevision: '',
    activityRisk: '',
    description: '',
    startedOn: '',
    screenerName: '',
    screenerRole: '',
    article35: [],
    apList: [],
    criteria: [],
    otherRisk: [],
    largeScalePeople: '',
    largeScaleData: '',
    largeScaleDuration: '',
    largeScaleArea: '',
    riskMeasures: '',
    fgAdvice: '',
    fgAdvisedOn: '',
    fgName: '',
    fgFollowed: null,
    fgFollowUp: '',
    dataSubjectsView: '',
    decision: null,
    decidedBy: '',
    decidedOn: '',
    motivation: '',
    reviewOn: '',
    reviewTriggers: [],
    dpiaLink: '',
    frozen: null,
  }),
  summarise: (screening) => ({
    name: '',
    activity: screening.activity,
    activityRevision: screening.activityRevision,
    counts: screening.frozen?.counts ?? countAnswers(screening, currentLists),
    frozenStatus: screening.frozen?.status ?? null,
    frozenAt: screening.frozen?.at ?? null,
    frozen: screening.frozen !== null,
    decision: screening.decision,
    decidedOn: screening.decidedOn,
    reviewOn: screening.reviewOn,
    hasDpia: screening.dpiaLink.trim() !== '',
  }),
  summaryVersion: `1 ${listsInOrder(currentLists).map(({ id, version }) => `${id} ${version}`).join(', ')}`,
  isFinal: ({ frozen }) => frozen !== null,
  owner: ({ activity }) => activity,
  fields: screeningFields,
};
