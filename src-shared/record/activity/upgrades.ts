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

/** What version 3 added to a purpose. */
const addedToPurposes: Body = {
  groups: [],
  consentWithdrawal: '',
  interest: '',
  interestNecessity: '',
  interestBalance: '',
  interestTestedOn: '',
  interestTestedBy: '',
  furtherUse: null,
  originalPurpose: '',
  compatibilityLink: '',
  compatibilityContext: '',
  compatibilityNature: '',
  compatibilityConsequences: '',
  compatibilitySafeguards: '',
  compatibilityTestedOn: '',
};

/** What version 3 added to an activity. */
const addedByVersion3: Body = {
  decidesPurpose: null,
  decidesMeans: null,
  ownDuty: null,
  instructed: null,
  occasional: null,
  necessity: '',
  subsidiarity: '',
  proportionality: '',
  represented: null,
  representation: '',
  monitoring: null,
  monitoringNotice: '',
  worksCouncil: '',
};

const addedToJointControllers: Body = { informs: '', answers: '', contactPoint: '', arrangedOn: '', published: '' };
const addedToRecipients: Body = { groups: [] };
const addedToTransfers: Body = { groups: [], frequency: null, dpfCheckedOn: '', dtiaOn: '' };

/** Where a purpose rested on an interest, version 2 asked for that interest in the explanation of its basis. */
function purposeToVersion3(purpose: Body): Body {
  if (purpose['basis'] !== 'f') return { ...addedToPurposes, ...purpose };
  return { ...addedToPurposes, ...purpose, interest: purpose['basisExplanation'], basisExplanation: '' };
}

type Version2 = Body & Readonly<Record<'purposes' | 'jointControllers' | 'recipients' | 'transfers', readonly Body[]>> & { readonly dataCategories: readonly (Body & { readonly subjects: readonly Body[] })[] };

function toVersion3(body: unknown): unknown {
  const old = body as Version2;
  return {
    ...addedByVersion3,
    ...old,
    purposes: old.purposes.map(purposeToVersion3),
    jointControllers: old.jointControllers.map((each) => ({ ...addedToJointControllers, ...each })),
    recipients: old.recipients.map((each) => ({ ...addedToRecipients, ...each })),
    transfers: old.transfers.map((each) => ({ ...addedToTransfers, ...each })),
    dataCategories: old.dataCategories.map((category) => ({ retentionRow: null, ...category, subjects: category.subjects.map((cell) => ({ retentionRow: null, ...cell })) })),
  };
}

/** Version 4 asks what a test of two purposes came to, and how people are told beforehand. */
function toVersion4(body: unknown): unknown {
  const old = body as Body & { readonly purposes: readonly Body[] };
  return { ...old, purposes: old.purposes.map((purpose) => ({ compatibilityConclusion: null, furtherUseNotice: '', ...purpose })) };
}

export const activityUpgrades: readonly ((body: unknown) => unknown)[] = [toVersion2, toVersion3, toVersion4];
