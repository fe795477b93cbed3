import { expect, test } from 'vitest';
import { organisationKind, type Organisation } from '@shared/record/organisation';

const whole: Organisation = { ...organisationKind.blank(), name: 'De Brug', address: 'Kade 1', email: 'a@b.example', hasDpo: 'no' };

test.each<[string, Partial<Organisation>, string[]]>([
  ['nothing is open', {}, []],
  ['a telephone is contact too', { email: '', phone: '010' }, []],
  ['no address', { address: ' ' }, ['address']],
  ['no contact', { email: '' }, ['contact']],
  ['nobody said whether there is an FG', { hasDpo: null }, ['dpo']],
  ['an FG that cannot be reached', { hasDpo: 'yes', dpoName: 'N. Naam' }, ['dpoContact']],
  ['an FG that can', { hasDpo: 'yes', dpoName: 'N. Naam', dpoEmail: 'fg@b.example' }, []],
])('of an organisation: %s', (_, change, open) => {
  expect(organisationKind.summarise({ ...whole, ...change }).open).toEqual(open);
});
