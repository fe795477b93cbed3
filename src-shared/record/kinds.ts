import { activityKind } from './activity/activity';
import { judgementKind } from './judgement';
import type { AnyKind } from './kind';
import { measureKind } from './measure';
import { organisationKind } from './organisation';
import { partyKind } from './party';
import { screeningKind } from './screening';
import { systemKind } from './system';
import { unfinishedKind } from './unfinished';
import { workplaceKind } from './workplace';

/** Every kind of record there is. A new kind is added here and nowhere else. */
export const kinds: readonly AnyKind[] = [organisationKind, activityKind, partyKind, systemKind, measureKind, screeningKind, judgementKind, unfinishedKind, workplaceKind];
