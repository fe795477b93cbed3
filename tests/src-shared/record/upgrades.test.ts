import { describe, expect, it, test } from 'vitest';
import { activityKind } from '@shared/record/activity/activity';
import { blankPurpose } from '@shared/record/activity/purposes';
import { blankAgreement } from '@shared/record/agreement';
import { blankJointController } from '@shared/record/joint-controller';
import { judgementKind } from '@shared/record/judgement';
import type { AnyKind } from '@shared/record/kind';
import { organisationKind } from '@shared/record/organisation';
import { partyKind } from '@shared/record/party';
import { screeningKind } from '@shared/record/screening';
import { activityOfVersion2, addedByVersion3, organisationOfVersion2, partyOfVersion1 } from './former-versions';

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
  const today = () => activityKind.schema.parse(upgraded(activityKind, activityOfVersion2, 2));

  it('keeps all it said, and moves the interest to the field that asks for it', () => {
    expect(today()).toMatchObject({
      name: 'Begeleiding',
      purposes: [
        { id: 'p1', description: 'Begeleiden.', interest: 'Terug naar werk.', basisExplanation: '' },
        { id: 'p2', interest: '', basisExplanation: 'Arbeidsovereenkomst.' },
      ],
      jointControllers: activityOfVersion2.jointControllers,
      recipients: activityOfVersion2.recipients,
      transfers: activityOfVersion2.transfers,
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
      recipients: [{ groups: [] }],
      transfers: [{ groups: [], frequency: null, dpfCheckedOn: '' }],
      dataCategories: [{ retentionRow: null, subjects: [{ retentionRow: null }] }],
    });
  });
});

describe('an activity of version 3', () => {
  const compared = { id: 'p', description: 'Cijfers maken.', furtherUse: 'yes', compatibilityTestedOn: '2026-01-05' };
  const { dataCategories, ...rest } = activityKind.schema.parse(upgraded(activityKind, activityOfVersion2, 2));
  const [{ compatibilityConclusion: _, furtherUseNotice: __, ...purpose } = blankPurpose('p')] = rest.purposes;
  const old = { ...rest, dataCategories, purposes: [{ ...purpose, ...compared }] };

  it('keeps the test of two purposes, and says neither what it came to nor what people were told', () => {
    expect(upgraded(activityKind, old, 3)).toEqual({ ...old, purposes: [{ ...purpose, ...compared, compatibilityConclusion: null, furtherUseNotice: '' }] });
  });
});

test('a party of version 2 keeps its agreements, and nobody says what is shared', () => {
  const { shared: _, requests: __, ...agreement } = { ...blankAgreement('a'), type: 'exchange', title: 'Basiscontract', retention: 'Twee jaar.' };
  const old = { name: 'Arbodienst', contact: '', country: 'NL', agreements: [agreement], subprocessors: '', remarks: '' };
  expect(upgraded(partyKind, old, 2)).toEqual({ ...old, agreements: [{ ...agreement, shared: '', requests: '' }] });
});

test('a screening of version 2 keeps what was done with the advice, and nobody says that it was followed', () => {
  const { fgFollowed: _, ...old } = { ...screeningKind.blank(), fgAdvice: 'Doe het.', fgFollowUp: 'Doen wij.' };
  expect(upgraded(screeningKind, old, 2)).toEqual({ ...old, fgFollowed: null });
});

test('a judgement of version 1 keeps all it said, and nobody makes up the words that were judged', () => {
  const old = { subject: 'a', rule: 'weigh', place: 'purposes/p1/basis', read: 'hash', reason: 'Wij wogen het.', by: 'Een FG', on: '2026-11-21' };
  expect(upgraded(judgementKind, old, 1)).toEqual({ ...old, where: '', text: '' });
});

describe('a party of version 1', () => {
  const { contract, contractFrom, contractUntil, contractReviewOn, ...rest } = partyOfVersion1;
  const none = { contract: '', contractFrom: '', contractUntil: '', contractReviewOn: '' };

  it('keeps its contract as an agreement of which nobody said the sort', () => {
    const agreement = { ...blankAgreement('contract'), title: contract, signedOn: contractFrom, until: contractUntil, reviewOn: contractReviewOn };
    expect(upgraded(partyKind, partyOfVersion1, 1)).toEqual({ ...rest, agreements: [agreement] });
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
    const partner = { ...blankJointController('j'), party: 'party', arrangement: 'Regeling.' };
    expect(upgraded(organisationKind, organisationOfVersion2, 2)).toEqual({ ...organisationOfVersion2, ...third, jointControllers: [partner] });
  });
});
