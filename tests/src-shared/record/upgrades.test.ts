import { describe, expect, it } from 'vitest';
import { activityKind } from '@shared/record/activity/activity';
import type { AnyKind } from '@shared/record/kind';
import { organisationKind } from '@shared/record/organisation';

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

it('an organisation of version 1 keeps all it said, and nobody says that it has an FG', () => {
  const old = { name: 'De Brug', address: 'Kade 1', email: 'a@b.example', phone: '', kvkNumber: '12345678' };
  expect(upgraded(organisationKind, old, 1)).toEqual({
    ...old,
    sector: null,
    representative: '',
    hasDpo: null,
    dpoName: '',
    dpoEmail: '',
    dpoPhone: '',
    dpoNumber: '',
    jointControllers: [],
  });
});
