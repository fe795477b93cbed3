type Body = Readonly<Record<string, unknown>>;

/** What version 2 added to an activity, written out as it was then; nothing is said that nobody said. */
const addedByVersion2: Body = {
  number: '',
  jointControllers: [],
  assignments: [],
  status: null,
  adoptedBy: '',
  adoptedOn: '',
  inUseFrom: '',
  inUseUntil: '',
  process: null,
  commissioners: [],
  owner: '',
  reviewOn: '',
  dpoAdvice: '',
  dpoAdviceOn: '',
  documents: [],
  subjects: [],
  dataCategories: [],
  provision: null,
  provisionConsequence: '',
  automatedDecisions: null,
  automatedLogic: '',
  automatedConsequence: '',
  anyRecipients: null,
  recipients: [],
  anyTransfers: null,
  transfers: [],
  measures: [],
  systems: [],
  securityExplanation: '',
  access: '',
  secrecy: '',
};

/** Version 1 knew name, role, purposes (without laws and proof of consent) and remarks. */
function toVersion2(body: unknown): unknown {
  const old = body as Body & { readonly purposes: readonly Body[] };
  return { ...addedByVersion2, ...old, purposes: old.purposes.map((purpose) => ({ laws: [], consentProof: '', ...purpose })) };
}

export const activityUpgrades: readonly ((body: unknown) => unknown)[] = [toVersion2];
