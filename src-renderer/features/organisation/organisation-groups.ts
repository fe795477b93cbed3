import type { Organisation } from '@shared/record/organisation';

/**
 * Under which heading each field of the organisation stands, in the order of the catalogue: a field that is added to
 * the record and forgotten here does not compile.
 */
export const groupOf = {
  name: 'details',
  address: 'details',
  email: 'details',
  phone: 'details',
  kvkNumber: 'details',
  sector: 'details',
  size: 'details',
  representative: 'representative',
  hasDpo: 'dpo',
  dpoName: 'dpo',
  dpoEmail: 'dpo',
  dpoPhone: 'dpo',
  dpoNumber: 'dpo',
  coreMonitoring: 'duty',
  coreSensitive: 'duty',
  dpoReason: 'reason',
  worksForUwv: 'practice',
  reviewCycle: 'practice',
  requestTerm: 'practice',
  requestFee: 'practice',
  documents: 'documents',
  jointControllers: 'joint',
} as const satisfies Record<keyof Organisation, string>;

type Group = (typeof groupOf)[keyof Organisation];
export type KeysIn<G extends Group> = { [Key in keyof Organisation]: (typeof groupOf)[Key] extends G ? Key : never }[keyof Organisation];

const isIn =
  <G extends Group>(group: G) =>
  (key: keyof Organisation): key is KeysIn<G> =>
    groupOf[key] === group;

/** The fields of one group. */
export function keysIn<G extends Group>(group: G): readonly KeysIn<G>[] {
  return (Object.keys(groupOf) as (keyof Organisation)[]).filter(isIn(group));
}

const asksOrSays = 'hasDpo';

/** The fields of the FG that are asked for: all when there is one, or when something was filled in; else the question alone. */
export function dpoKeys(organisation: Organisation): readonly KeysIn<'dpo'>[] {
  const keys = keysIn('dpo');
  const filled = keys.some((key) => key !== asksOrSays && organisation[key].trim() !== '');
  return organisation.hasDpo === 'yes' || filled ? keys : [asksOrSays];
}
