import { complaints, training, videoCalls } from './clients/around';
import { coaching, cvPool } from './clients/coaching';
import { firstTrack } from './clients/first-track';
import { municipal } from './clients/municipal';
import { secondTrack } from './clients/second-track';
import { bookkeeping } from './office/bookkeeping';
import { newsletter } from './office/newsletter';
import { relations } from './office/relations';
import { requests } from './office/requests';
import { workshop } from './office/workshop';
import { absence } from './staff/absence';
import { payroll } from './staff/payroll';
import { personnel } from './staff/personnel';
import { recruitment } from './staff/recruitment';

/** The register of the example firm: one activity as processor, one together with another, one half filled in. */
export const activities = {
  secondTrack,
  firstTrack,
  municipal,
  coaching,
  cvPool,
  training,
  complaints,
  videoCalls,
  payroll,
  personnel,
  absence,
  recruitment,
  relations,
  bookkeeping,
  newsletter,
  workshop,
  requests,
} as const;

export type ActivityKey = keyof typeof activities;
