import type { Screening } from '../record/screening';
import type { ActivityKey } from './activities';
import { municipal, workshop } from './screenings/municipal';
import { newsletter, videoCalls } from './screenings/office';
import { firstTrack, secondTrack } from './screenings/second-track';
import { absence, payroll, personnel } from './screenings/staff';

/** The screenings of the example by the activity that they are of; some are still open, one is unfinished. */
export const screenings = { secondTrack, firstTrack, municipal, videoCalls, payroll, absence, personnel, newsletter, workshop } as const satisfies Partial<Record<ActivityKey, Screening>>;

export type ScreeningKey = keyof typeof screenings;

/** Those that are fixed for good when the example is opened. */
export const fixedScreenings: readonly ScreeningKey[] = ['secondTrack', 'firstTrack', 'payroll', 'absence', 'personnel', 'newsletter'];
