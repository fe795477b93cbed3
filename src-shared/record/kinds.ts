import { activityKind } from './activity';
import type { AnyKind } from './kind';
import { organisationKind } from './organisation';
import { workplaceKind } from './workplace';

/** Every kind of record there is. A new kind is added here and nowhere else. */
export const kinds: readonly AnyKind[] = [organisationKind, activityKind, workplaceKind];
