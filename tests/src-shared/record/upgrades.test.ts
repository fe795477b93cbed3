import { describe, expect, it } from 'vitest';
import { activityKind } from '@shared/record/activity/activity';
import { blankAgreement } from '@shared/record/agreement';
import { blankJointController } from '@shared/record/joint-controller';
import type { AnyKind } from '@shared/record/kind';
import { organisationKind } from '@shared/record/organisation';
import { partyKind } from '@shared/record/party';

/** What version 3 added to an activity, written out as it was then. */
const addedByVersion3 = {
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

/** A body as a version once stored it, brought to today's. */
function upgraded(kind: AnyKind, body: unknown, version: number): unknown {
  return kind.schema.parse(kind.upgrades.slice(version - 1).reduce((older, upgrade) => upgrade(older), body));
}

describe('an activity of version 1', () => {
  const old = {
    name: 'Salarisadministratie',
    role: 'controller',
    purposes: [
      { id: 'p1', description: 'Loon betalen.', basis: 'b', basisExplanation: 'Arbeidsovereenkomst.' },
      { id: 'p2', description: '', basis: null, basisExplanation: '' },
    ],
    remarks: 'nakijken',
  };

  it('keeps all it said', () => {
    expect(upgraded(activityKind, old, 1)).toMatchObject(old);
  });

  it('says nothing that nobody said', () => {
    expect(upgraded(activityKind, old, 1)).toMatchObject({
      status: null,
      anyRecipients: null,
      anyTransfers: null,
      provision: null,
      automatedDecisions: null,
      recipients: [],
      measures: [],
      purposes: [{ laws: [], consentProof: '' }, { laws: [], consentProof: '' }],
    });
  });
});

describe('an activity of version 2', () => {
  const purpose = { laws: [], consentProof: '' };
  const old = {
    ...Object.fromEntries(Object.entries(activityKind.blank()).filter(([key]) => !(key in addedByVersion3))),
    name: 'Begeleiding',
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
  const today = () => activityKind.schema.parse(upgraded(activityKind, old, 2));

  it('keeps all it said, and moves the interest to the field that asks for it', () => {
    expect(today()).toMatchObject({
      name: 'Begeleiding',
      purposes: [
        { id: 'p1', description: 'Begeleiden.', interest: 'Terug naar werk.', basisExplanation: '' },
        { id: 'p2', interest: '', basisExplanation: 'Arbeidsovereenkomst.' },
      ],
      jointControllers: old.jointControllers,
      transfers: old.transfers,
      dataCategories: [{ name: 'NAW', subjects: [{ id: 's', term: 'P1Y' }] }],
    });
  });

  it('says nothing that nobody said: no groups means all of them', () => {
    expect(today()).toMatchObject({
      ...addedByVersion3,
      purposes: [
        { groups: [], interestBalance: '', interestTestedOn: '', furtherUse: null },
        { groups: [], interestBalance: '', interestTestedOn: '', furtherUse: null },
      ],
      jointControllers: [{ informs: '', arrangedOn: '' }],
      transfers: [{ frequency: null, dpfCheckedOn: '' }],
      dataCategories: [{ retentionRow: null, subjects: [{ retentionRow: null }] }],
    });
  });
});

describe('a party of version 1', () => {
  const rest = { name: 'Wolkenhaag', contact: 'Serverpad 1', country: 'NL', subprocessors: '', remarks: 'bel eerst' };
  const none = { contract: '', contractFrom: '', contractUntil: '', contractReviewOn: '' };

  it('keeps its contract as an agreement of which nobody said the sort', () => {
    const old = { ...rest, contract: 'Verwerkersovereenkomst', contractFrom: '2024-11-04', contractUntil: 'zolang het loopt', contractReviewOn: '2027-11-01' };
    const agreement = { ...blankAgreement('contract'), title: 'Verwerkersovereenkomst', signedOn: '2024-11-04', until: 'zolang het loopt', reviewOn: '2027-11-01' };
    expect(upgraded(partyKind, old, 1)).toEqual({ ...rest, agreements: [agreement] });
  });

  it('has no agreement where nothing was said of one, and one where only a day was', () => {
    expect(upgraded(partyKind, { ...rest, ...none }, 1)).toEqual({ ...rest, agreements: [] });
    expect(upgraded(partyKind, { ...rest, ...none, contractReviewOn: '2027-01-01' }, 1)).toMatchObject({ agreements: [{ title: '', reviewOn: '2027-01-01' }] });
  });
});

describe('an organisation', () => {
  const first = { name: 'De Brug', address: 'Kade 1', email: 'a@b.example', phone: '', kvkNumber: '12345678' };
  const second = { sector: null, representative: '', hasDpo: null, dpoName: '', dpoEmail: '', dpoPhone: '', dpoNumber: '', jointControllers: [] };
  const third = { size: null, coreMonitoring: null, coreSensitive: null, dpoReason: '', worksForUwv: null, reviewCycle: '', requestTerm: '', requestFee: null, documents: [] };

  it('of version 1 keeps all it said, and nobody says that it has an FG', () => {
    expect(upgraded(organisationKind, first, 1)).toEqual({ ...first, ...second, ...third });
  });

  it('of version 2 keeps all it said, its partners too', () => {
    const old = { ...first, ...second, hasDpo: 'yes', dpoName: 'B. Bos', jointControllers: [{ id: 'j', party: 'party', arrangement: 'Regeling.' }] };
    const partner = { ...blankJointController('j'), party: 'party', arrangement: 'Regeling.' };
    expect(upgraded(organisationKind, old, 2)).toEqual({ ...old, ...third, jointControllers: [partner] });
  });
});
