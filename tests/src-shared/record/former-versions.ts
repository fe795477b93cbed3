/** What version 3 added to an activity, written out as it was then. */
export const addedByVersion3 = {
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
const handling = { sources: [], necessity: '', term: '', startEvent: '', termKind: null, termSource: '', termReason: '' };
const category = { dataClass: null, special: null, exception: null, exceptionLaws: [], exceptionExplanation: '', ...handling };
const purpose = { laws: [], consentProof: '' };

/** An activity as version 2 stored it. */
export const activityOfVersion2 = {
  name: 'Begeleiding',
  number: '',
  role: null,
  assignments: [],
  status: 'draft',
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
  remarks: '',
  subjects: [],
  provision: null,
  provisionConsequence: '',
  automatedDecisions: null,
  automatedLogic: '',
  automatedConsequence: '',
  anyRecipients: null,
  recipients: [{ id: 'r', party: 'party', role: 'processor', explanation: 'Bewaart.' }],
  anyTransfers: null,
  measures: [],
  systems: [],
  securityExplanation: '',
  access: '',
  secrecy: '',
  purposes: [
    { ...purpose, id: 'p1', description: 'Begeleiden.', basis: 'f', basisExplanation: 'Terug naar werk.' },
    { ...purpose, id: 'p2', description: 'Loon.', basis: 'b', basisExplanation: 'Arbeidsovereenkomst.' },
  ],
  jointControllers: [{ id: 'j', party: 'party', arrangement: 'Ieder de zijnen.' }],
  transfers: [{ id: 't', party: 'party', country: 'US', ground: 'adequacy', document: 'Lijst', explanation: '' }],
  dataCategories: [
    {
      ...category,
      id: 'c',
      name: 'NAW',
      subjects: [{ id: 's', ...handling, term: 'P1Y' }],
    },
  ],
};

/** A party as version 1 stored it. */
export const partyOfVersion1 = {
  name: 'Wolkenhaag',
  contact: 'Serverpad 1',
  country: 'NL',
  subprocessors: '',
  remarks: 'bel eerst',
  contract: 'Verwerkersovereenkomst',
  contractFrom: '2024-11-04',
  contractUntil: 'zolang het loopt',
  contractReviewOn: '2027-11-01',
};

/** An organisation as version 2 stored it. */
export const organisationOfVersion2 = {
  name: 'De Brug',
  address: 'Kade 1',
  email: 'a@b.example',
  phone: '',
  kvkNumber: '12345678',
  sector: null,
  representative: '',
  hasDpo: 'yes',
  dpoName: 'B. Bos',
  dpoEmail: '',
  dpoPhone: '',
  dpoNumber: '',
  jointControllers: [{ id: 'j', party: 'party', arrangement: 'Regeling.' }],
};
