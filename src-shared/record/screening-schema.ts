import { givenAnswerSchema } from './screening-answers';
import { screeningCopySchema } from './screening-copy';
import { yesNo } from './yes-no';
import { z } from './zod';

/** What the controller decides after the screening. */
export const decisions = ['dpia', 'noDpia', 'later'] as const;
export type Decision = (typeof decisions)[number];

/** What may be stored of a screening. */
export const screeningSchema = z.strictObject({
  /** id of the processing activity */
  activity: z.string(),
  /** the revision of the activity that was screened; '' while the screening is open */
  activityRevision: z.string(),
  /** what bore on the risk of the activity then, see screening/risk.ts; '' while the screening is open and where nobody noted it */
  activityRisk: z.string(),
  description: z.string(),
  startedOn: z.string(),
  screenerName: z.string(),
  screenerRole: z.string(),
  article35: z.array(givenAnswerSchema),
  apList: z.array(givenAnswerSchema),
  criteria: z.array(givenAnswerSchema),
  otherRisk: z.array(givenAnswerSchema),
  largeScalePeople: z.string(),
  largeScaleData: z.string(),
  largeScaleDuration: z.string(),
  largeScaleArea: z.string(),
  riskMeasures: z.string(),
  fgAdvice: z.string(),
  fgAdvisedOn: z.string(),
  fgName: z.string(),
  fgFollowed: yesNo,
  fgFollowUp: z.string(),
  dataSubjectsView: z.string(),
  decision: z.enum(decisions).nullable(),
  decidedBy: z.string(),
  decidedOn: z.string(),
  motivation: z.string(),
  reviewOn: z.string(),
  reviewTriggers: z.array(z.string()),
  dpiaLink: z.string(),
  frozen: screeningCopySchema.nullable(),
});
/** The screening (*pre-scan*) of one processing activity: does art. 35 AVG ask for a DPIA, and what was decided. */
export type Screening = z.infer<typeof screeningSchema>;

/** What the program fills in, and nobody else. */
export type ScreeningNoField = 'activity' | 'activityRevision' | 'activityRisk' | 'frozen';
