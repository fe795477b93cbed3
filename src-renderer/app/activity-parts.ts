import type { Part } from '@renderer/features/activity/activity-form';

export type { Part };

/** Which tab of an activity an address may name; here so that the page itself is loaded only when it is opened. */
export const parts: readonly Part[] = ['algemeen', 'doel', 'geschiedenis'];
