import { expect, test } from 'vitest';
import { avg, uavg, type Citation } from '@shared/law/citation';
import { activityKind, type Activity } from '@shared/record/activity/activity';
import { blankAssignment } from '@shared/record/activity/general';
import { blankPurpose } from '@shared/record/activity/purposes';
import { blankRecipient } from '@shared/record/activity/sharing';
import { blankJointController } from '@shared/record/joint-controller';
import { organisationKind } from '@shared/record/organisation';
import { partyKind } from '@shared/record/party';
import type { Finding } from '@shared/rules/finding';
import { letterOf, lettersMet, meterText, type MeteredActivity } from '@shared/rules/letters';
import type { Change } from '@shared/rules/records';
import { lookAtOnce } from '@shared/rules/whole-register';

const finding = (subject: string, citation: Citation, over: Partial<Finding> = {}): Finding => ({
  key: `${subject} ${citation.article}`,
  rule: 'a-rule',
  level: 'error',
  subject: { kind: 'activity', id: subject, name: subject },
  path: ['name'],
  where: '',
  text: 'Iets ontbreekt.',
  citations: [citation],
  judge: false,
  read: '',
  ...over,
});
const activity = (id: string, role: MeteredActivity['role'] = 'controller', status: MeteredActivity['status'] = 'inUse'): MeteredActivity => ({ id, role, status });
const answered = { judgement: 'j', reason: 'r', by: 'b', on: '2026-11-21', where: '', text: '' };

test('a citation points into a letter only when it is of art. 30(1) or (2) AVG', () => {
  expect(letterOf(avg('30(1)(b)'))).toBe('30(1)(b)');
  expect(letterOf(avg('30(2)(d)'))).toBe('30(2)(d)');
  expect(letterOf(avg('30(1)'))).toBeUndefined();
  expect(letterOf(avg('30(5)'))).toBeUndefined();
  expect(letterOf(uavg('30(1)(b)'))).toBeUndefined();
});

test('a letter counts the activities without an open error or warning on it, tips aside', () => {
  const { controller, processor } = lettersMet(
    [activity('a'), activity('b'), activity('c', null), activity('d', 'processor'), activity('e', 'controller', 'ended')],
    [finding('a', avg('30(1)(b)')), finding('a', avg('30(1)(b)'), { key: 'again' }), finding('d', avg('30(2)(b)')), finding('b', avg('30(1)(c)'), { level: 'tip' }), finding('b', avg('30(1)(g)'), { level: 'warning' }), finding('c', avg('30(1)(d)'), { answered })],
  );
  expect(controller.map(meterText)).toEqual(['a: 3 van 3', 'b: 2 van 3', 'c: 3 van 3', 'd: 3 van 3', 'e: 3 van 3', 'f: 3 van 3', 'g: 2 van 3']);
  expect(processor.map(meterText)).toEqual(['a: 1 van 1', 'b: 0 van 1', 'c: 1 van 1', 'd: 1 van 1']);
});

test('what the organisation itself lacks is missing in each of its activities; what a party lacks in those that its finding names', () => {
  const own = finding('org', avg('30(1)(a)'), { subject: { kind: 'organisation', id: 'org', name: '' } });
  const party = finding('p', avg('30(1)(d)'), { subject: { kind: 'party', id: 'p', name: '' } });
  const recipient = finding('q', avg('30(1)(c)'), { subject: { kind: 'party', id: 'q', name: '' }, countsFor: ['b', 'gone'] });
  const { controller } = lettersMet([activity('a'), activity('b')], [own, party, recipient]);
  expect(controller.slice(0, 4).map(meterText)).toEqual(['a: 0 van 2', 'b: 2 van 2', 'c: 1 van 2', 'd: 2 van 2']);
});

test('a client or partner who cannot be reached leaves letter a open where it is one, and nowhere else', () => {
  const party = (id: string): Change => ({ kind: 'party', id, rev: '1', body: { ...partyKind.blank(), name: id } });
  const used = (id: string, body: Partial<Activity>): Change => ({ kind: 'activity', id, rev: '1', body: { ...activityKind.blank(), ...body } });
  const client = { assignments: [{ ...blankAssignment('o'), party: 'client' }] };
  const { meters } = lookAtOnce(
    [
      { kind: 'organisation', id: 'org', rev: '1', body: { ...organisationKind.blank(), name: 'Bureau', address: 'Weg 1', email: 'a@bureau.example', hasDpo: 'no' } },
      party('client'),
      party('partner'),
      used('for the client', { role: 'processor', ...client }),
      used('for nobody', { role: 'processor' }),
      used('together', { role: 'joint', jointControllers: [{ ...blankJointController('j'), party: 'partner' }] }),
      used('to the client', { role: 'controller', recipients: [{ ...blankRecipient('r'), party: 'client', role: 'controller' }] }),
      used('left from when we were processor', { role: 'controller', ...client }),
    ],
    '2026-11-21',
  );
  expect(meters.controller[0] && meterText(meters.controller[0])).toBe('a: 2 van 3');
  // who works for nobody has that open itself
  expect(meters.processor[0] && meterText(meters.processor[0])).toBe('a: 0 van 2');
});

test('what stands there only to fill the field meets no letter', () => {
  const said = (securityExplanation: string, description: string): Change => ({ kind: 'activity', id: 'a', rev: '1', body: { ...activityKind.blank(), role: 'controller', securityExplanation, purposes: [{ ...blankPurpose('p'), description, basis: 'f' }] } });
  const letters = (change: Change) => lookAtOnce([change], '2026-11-21').meters.controller.filter(({ duty }) => ['b', 'g'].includes(duty.letter)).map(meterText);
  expect(letters(said('Nog doen', 'n.v.t.'))).toEqual(['b: 0 van 1', 'g: 0 van 1']);
  expect(letters(said('Zie het beleid.', 'Begeleiden naar werk.'))).toEqual(['b: 1 van 1', 'g: 1 van 1']);
});
