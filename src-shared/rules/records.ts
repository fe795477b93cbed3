import type { Activity } from '../record/activity/activity';
import type { Judgement } from '../record/judgement';
import type { Measure } from '../record/measure';
import { organisationKind, type Organisation } from '../record/organisation';
import type { Party } from '../record/party';
import type { Screening } from '../record/screening';
import type { System } from '../record/system';
import type { Read, Use } from './world';

/** The kinds of record that rules read, each with its body. */
export interface ReadBodies {
  readonly organisation: Organisation;
  readonly activity: Activity;
  readonly party: Party;
  readonly system: System;
  readonly measure: Measure;
  readonly screening: Screening;
  readonly judgement: Judgement;
}
export type ReadKind = keyof ReadBodies;

export const readKinds = ['organisation', 'activity', 'party', 'system', 'measure', 'screening', 'judgement'] as const satisfies readonly ReadKind[];

/** A record as it is now, or that it is gone. */
export type Change = { [Kind in ReadKind]: { readonly kind: Kind; readonly id: string; readonly rev: string; readonly body: ReadBodies[Kind] | undefined } }[ReadKind];

/** Records by kind and id, as one register holds them. */
export type Records = { readonly [Kind in ReadKind]: Map<string, Read<ReadBodies[Kind]>> };

export function emptyRecords(): Records {
  return { organisation: new Map(), activity: new Map(), party: new Map(), system: new Map(), measure: new Map(), screening: new Map(), judgement: new Map() };
}

/** The organisation of the register; a blank one until it is there. Of two, whatever came first, it is always the same one. */
export function organisationOf({ organisation }: Records): Read<Organisation> {
  const [first] = [...organisation.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return first ?? { id: '', rev: '', body: organisationKind.blank() };
}

/** What is over is not looked at again. */
export function isLookedAt({ status }: Pick<Activity, 'status'>): boolean {
  return status !== 'ended';
}

/** Every party that an activity has to do with, and as what. */
export function usesIn(activity: Read<Activity>, systems: Records['system']): readonly (Use & { readonly party: string })[] {
  const { recipients, assignments, jointControllers, systems: used } = activity.body;
  const suppliers = used.map((id) => systems.get(id)?.body.supplier ?? '');
  return [
    ...recipients.map(({ party, role }) => ({ party, activity, as: role ?? ('controller' as const) })),
    ...assignments.map(({ party }) => ({ party, activity, as: 'client' as const })),
    ...jointControllers.map(({ party }) => ({ party, activity, as: 'partner' as const })),
    ...suppliers.map((party) => ({ party, activity, as: 'supplier' as const })),
  ].filter(({ party }) => party !== '');
}

