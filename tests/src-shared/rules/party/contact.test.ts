import { expect, test } from 'vitest';
import { activityKind, type Activity } from '@shared/record/activity/activity';
import { blankJointController } from '@shared/record/joint-controller';
import { partyCanBeReached, partyIsNamed } from '@shared/rules/party/contact';
import { cases, foundBy } from '../try-rules';
import { usedAs } from './parties';

const standing = { organisation: { jointControllers: [{ ...blankJointController('j'), party: 'subject' }] } };
const whole = (id: string, role: Activity['role']) => ({ id, rev: 'r', body: { ...activityKind.blank(), role } });

cases(partyIsNamed, {
  met: [
    ['a name', { name: 'UWV' }, usedAs('controller')],
    ['nobody uses it', {}],
  ],
  notMet: [
    ['a recipient', {}, ['name'], usedAs('controller')],
    ['who supplies a system', { name: ' ' }, ['name'], usedAs('supplier')],
    ['who always decides with us', {}, ['name'], standing],
  ],
  judge: [],
});

cases(partyCanBeReached, {
  met: [
    ['a client with an address', { contact: 'Markt 1' }, usedAs('client', 'processor')],
    ['a recipient needs none', {}, usedAs('controller')],
    ['a client that is left from when we were processor', {}, usedAs('client', 'controller')],
  ],
  notMet: [
    ['a client', {}, ['contact'], usedAs('client', 'processor')],
    ['who decides with us', { contact: ' ' }, ['contact'], usedAs('partner', 'joint')],
    ['who always decides with us', {}, ['contact'], standing],
  ],
  judge: [],
});

test('it cites the register that asks', () => {
  const articles = (...around: readonly [Parameters<typeof foundBy>[2]]) => foundBy(partyCanBeReached, {}, ...around)[0]?.citations?.map(({ article }) => article);
  expect(articles(usedAs('client', 'processor'))).toEqual(['30(2)(a)']);
  expect(articles({ ...usedAs('client', 'processor'), ...standing })).toEqual(['30(1)(a)', '30(2)(a)']);
});

test('it counts for the activities that ask for it', () => {
  const counts = (rule: typeof partyIsNamed, around: Parameters<typeof foundBy>[2]) => foundBy(rule, {}, around)[0]?.countsFor;
  expect(counts(partyCanBeReached, usedAs('client', 'processor'))).toEqual(['a']);
  expect(counts(partyCanBeReached, { uses: [...usedAs('partner', 'joint').uses, ...usedAs('controller').uses] })).toEqual(['a']);
  expect(counts(partyCanBeReached, { ...standing, activities: [whole('a', 'controller'), whole('b', 'processor'), whole('c', null)] })).toEqual(['a', 'c']);
  expect(counts(partyIsNamed, usedAs('client', 'processor'))).toEqual(['a']);
  expect(counts(partyIsNamed, usedAs('processor'))).toEqual(['a']);
  expect(counts(partyIsNamed, usedAs('supplier'))).toEqual([]);
});

test('a party without a name is missed in the register that asks for it, and less where none does', () => {
  const found = (around: Parameters<typeof foundBy>[2]) => foundBy(partyIsNamed, {}, around).map(({ level = 'error', citations = [] }) => `${level} ${citations.map(({ article }) => article).join()}`)[0];
  expect(found(usedAs('controller'))).toBe('error 30(1)(d)');
  expect(found(usedAs('client', 'processor'))).toBe('error 30(2)(a)');
  expect(found(usedAs('partner', 'joint'))).toBe('error 30(1)(a)');
  expect(found(usedAs('supplier'))).toBe('warning 5(2)');
  expect(found(usedAs('subprocessor', 'processor'))).toBe('warning 5(2)');
});
