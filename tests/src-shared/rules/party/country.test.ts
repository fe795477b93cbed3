import { activityKind, type Activity } from '@shared/record/activity/activity';
import { systemKind, type System } from '@shared/record/system';
import { partyCountryIsKnown } from '@shared/rules/party/country';
import type { Use } from '@shared/rules/world';
import { expect, test } from 'vitest';
import { cases, foundBy } from '../try-rules';

const used = (as: Use['as'], body: Partial<Activity> = {}, system?: Partial<System>) => ({
  uses: [{ as, activity: { id: 'a', rev: 'r', body: { ...activityKind.blank(), role: 'controller' as const, anyTransfers: 'none' as const, ...body } } }],
  ...(system === undefined ? {} : { systems: { s: { ...systemKind.blank(), ...system } } }),
});
const named = (name: string, country = '') => ({ name, country });
const found = ['country'];

cases(partyCountryIsKnown, {
  met: [
    ['its country is there', named('CloudVerzuim LLC', 'NL'), used('processor')],
    ['somewhere in Europe', named('CloudVerzuim', 'EU'), used('processor')],
    ['nobody answered yet', named('CloudVerzuim'), used('processor', { anyTransfers: null })],
    ['there are transfers', named('CloudVerzuim'), used('processor', { anyTransfers: 'some' })],
    ['a kind of recipients', named('Werkgever of opdrachtgever'), used('controller')],
    ['whom we work for', named('Bureau Wilgenhaag'), used('client', { role: 'processor' })],
    ['with whom we decide', named('Bureau Wilgenhaag'), used('partner')],
    ['our own department', named('Administratie'), used('internal')],
    ['a supplier of a system that stands in the Netherlands', named('CloudVerzuim'), used('supplier', { systems: ['s'] }, { supplier: 'subject', country: 'NL' })],
    ['an American service: another rule asks', named('Mailchimp'), used('processor')],
    ['nobody uses it', named('CloudVerzuim')],
  ],
  notMet: [
    ['a processor', named('CloudVerzuim LLC'), found, used('processor')],
    ['of one that is told by no country', named('Salarisbureau', 'onbekend'), found, used('processor')],
    ['a subprocessor', named('Rekencentrum'), found, used('subprocessor')],
    ['a form of elsewhere, whatever its role', named('Testmakers Inc.'), found, used('controller')],
    ['a supplier of a system of which nothing tells where it is', named('CloudVerzuim'), found, used('supplier', { systems: ['s'] }, { supplier: 'subject' })],
    ['we are processor', named('Rekencentrum'), found, used('subprocessor', { role: 'processor' })],
  ],
  judge: [],
});

test('it counts for the letter of whoever we are', () => {
  const letters = (role: 'controller' | 'processor') => foundBy(partyCountryIsKnown, named('Rekencentrum'), used('subprocessor', { role })).map(({ citations, countsFor }) => [citations?.map(({ article }) => article), countsFor]);
  expect([letters('controller'), letters('processor')]).toEqual([[[['30(1)(e)'], ['a']]], [[['30(2)(c)'], ['a']]]]);
});
