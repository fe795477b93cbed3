import type { Agreement, AgreementType } from '@shared/record/agreement';

/** What only some sorts of agreement are asked for, in the order it stands. */
export const askedOfSome = ['shared', 'requests', 'breachNotice', 'retention', 'atTheEnd', 'guarantees', 'clauses'] as const satisfies readonly (keyof Agreement)[];
export type AskedOfSome = (typeof askedOfSome)[number];

const asked: Readonly<Record<AgreementType, readonly AskedOfSome[]>> = {
  processor: ['breachNotice', 'retention', 'atTheEnd', 'guarantees', 'clauses'],
  assignment: ['breachNotice', 'retention', 'atTheEnd'],
  exchange: ['shared', 'requests', 'breachNotice', 'retention'],
  other: [],
};

/** Those that this sort of agreement is asked for, and those that were filled in: these are never hidden. */
export function agreementKeys(agreement: Agreement): readonly AskedOfSome[] {
  const ofType = agreement.type === null ? [] : asked[agreement.type];
  return askedOfSome.filter((key) => ofType.includes(key) || agreement[key].length > 0);
}
