import type { Row } from '@renderer/records/hooks';
import type { ActivitySummary } from '@shared/record/activity/activity';

const complete: ActivitySummary = {
  name: 'Klaar',
  number: '',
  status: 'inUse',
  role: 'controller',
  purposes: 1,
  bases: ['c'],
  subjects: ['Medewerker'],
  classes: [],
  recipients: 0,
  transfers: 0,
  owner: '',
  reviewOn: '',
  hasDpia: false,
  open: [],
  forOthers: null,
  references: [],
  mentions: [],
  words: {},
};

/** A row as the store gives it. */
export function storedRow<Summary>(kind: string, id: string, summary: Summary, changedAt = '2026-01-01T00:00:00.000Z', heads = 1): Row<Summary> {
  return { id, kind, org: 'o', summary, heads, head: '', changedAt, dirty: false };
}

/** The row of an activity that lacks nothing but what is said. */
export function activityRow(id: string, summary: Partial<ActivitySummary>, changedAt?: string, heads?: number): Row<ActivitySummary> {
  return storedRow('activity', id, { ...complete, ...summary }, changedAt, heads);
}
