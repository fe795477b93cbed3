import type { ReferencedKind } from '@shared/record/field';
import { nameless } from '@shared/record/nameless';

/** What stands for an activity that nobody named yet. */
export const namelessActivity = nameless.activity;

/** What stands for a record without a name that others point at. */
export const namelessRecord: Readonly<Record<ReferencedKind, string>> = nameless;
