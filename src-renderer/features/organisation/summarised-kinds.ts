import type { ReferencedKind } from '@shared/record/field';
import type { BasicSummary } from '@shared/record/kind';
import { measureKind } from '@shared/record/measure';
import { partyKind } from '@shared/record/party';
import { systemKind } from '@shared/record/system';
import type { Summarised } from '@renderer/records/hooks';

/** What a list of names needs of each kind. */
export const summarisedKinds: Readonly<Record<ReferencedKind, Summarised<BasicSummary>>> = { party: partyKind, system: systemKind, measure: measureKind };
