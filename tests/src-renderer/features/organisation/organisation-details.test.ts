import { dpoKeys, groupOf } from '@renderer/features/organisation/organisation-groups';
import { organisationProblems } from '@renderer/features/organisation/organisation-problems';
import { organisationKind, type Organisation } from '@shared/record/organisation';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const organisation = (part: Partial<Organisation>): Organisation => ({ ...organisationKind.blank(), ...part });

test('every field of the catalogue stands under a heading', () => {
  expect(Object.keys(groupOf).sort()).toEqual(Object.keys(organisationKind.fields).sort());
});

test('the fields of an FG are there when there is one, or when something was filled in', () => {
  expect(dpoKeys(organisation({}))).toEqual(['hasDpo']);
  expect(dpoKeys(organisation({ hasDpo: 'no' }))).toEqual(['hasDpo']);
  for (const part of [{ hasDpo: 'yes' }, { dpoNumber: 'FG001' }, { hasDpo: 'no', dpoName: 'A. Jansen' }] as const) {
    expect(dpoKeys(organisation(part))).toEqual(['hasDpo', 'dpoName', 'dpoEmail', 'dpoPhone', 'dpoNumber']);
  }
});

test('a number of the Handelsregister has eight digits, however they are set apart', () => {
  for (const kvkNumber of ['', ' ', '12345678', '1234 5678', '12.34.56.78']) expect(organisationProblems(organisation({ kvkNumber }))).toEqual({});
  for (const kvkNumber of ['1234567', '123456789', 'NL12345678', 'onbekend']) expect(organisationProblems(organisation({ kvkNumber })).kvkNumber).toContain('acht cijfers');
});

test('every address that a mailer makes is taken for one; a telephone number is not', () => {
  fc.assert(
    fc.property(fc.emailAddress(), (email) => {
      expect(organisationProblems(organisation({ email, dpoEmail: ` ${email} ` }))).toEqual({});
    }),
  );
  for (const email of ['06 12345678', 'naam@', '@brug.nl', 'naam@brug', 'a@b.nl, c@d.nl']) {
    expect(Object.keys(organisationProblems(organisation({ email, dpoEmail: email })))).toEqual(['email', 'dpoEmail']);
  }
});

test('an FG that is said not to be there and is named all the same is pointed at', () => {
  expect(organisationProblems(organisation({ hasDpo: 'no', dpoName: 'A. Jansen' })).hasDpo).toContain('‘Ja’');
  expect(organisationProblems(organisation({ hasDpo: 'no' }))).toEqual({});
});
