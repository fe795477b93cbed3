import { expect, test } from 'vitest';
import { activityKind } from '@shared/record/activity/activity';
import { blankRecipient } from '@shared/record/activity/sharing';
import { partyKind } from '@shared/record/party';
import { evaluation } from '@shared/rules/evaluation';
import type { Finding } from '@shared/rules/finding';
import type { Change } from '@shared/rules/records';

const today = '2026-11-21';
const party = (name: string): Change => ({ kind: 'party', id: 'p', rev: '1', body: { ...partyKind.blank(), name, country: 'NL' } });
const activity = (id: string, role: 'processor' | 'controller'): Change => ({
  kind: 'activity',
  id,
  rev: '1',
  body: { ...activityKind.blank(), name: id, role: 'controller', anyRecipients: 'some', recipients: [{ ...blankRecipient('r'), party: 'p', role }] },
});

function look(...changes: readonly Change[]) {
  const all = evaluation();
  all.update(changes, today);
  return { findings: () => all.findings(), update: (more: Change) => all.update([more], today) };
}
const ofParty = (findings: readonly Finding[]) => findings.filter(({ subject }) => subject.kind === 'party').map(({ rule, concerns }) => [rule, concerns?.join()]);
const followers = (concerns: string) => [
  ['processor-agreement', concerns],
  ['subprocessors-known', concerns],
];

test('with a processor an agreement is asked', () => {
  expect(ofParty(look(party('Salarisbureau'), activity('a', 'processor')).findings())).toEqual(followers('a'));
});

test('of a party that is likely no processor only the role is questioned', () => {
  const { findings } = look(party('UWV'), activity('a', 'processor'));
  expect(ofParty(findings())).toEqual([]);
  expect(findings().filter(({ rule }) => rule === 'recipient-role')).toHaveLength(1);
});

test('once somebody says why the role is so, the rest is asked', () => {
  const { findings, update } = look(party('UWV'), activity('a', 'processor'));
  const asked = findings().find(({ rule }) => rule === 'recipient-role');
  update({ kind: 'judgement', id: 'j', rev: '1', body: { rule: 'recipient-role', subject: 'a', place: asked?.path.join('/') ?? '', read: asked?.read ?? '', where: '', text: '', reason: 'Voert dit deel voor ons uit.', by: 'Noor Weverskade', on: today } });
  expect(ofParty(findings())).toEqual(followers('a'));
  // ...and when the party turns out to be another one, nothing stands in the way any more.
  update(party('Salarisbureau'));
  expect(ofParty(findings())).toEqual(followers('a'));
});

test('what was doubted in every activity is asked of none, and a mended role of the other asks nothing', () => {
  const { findings, update } = look(party('UWV'), activity('a', 'processor'), activity('b', 'processor'));
  expect(ofParty(findings())).toEqual([]);
  update(activity('b', 'controller'));
  expect(ofParty(findings())).toEqual([]);
});

test('a role that is not known yet is no doubt', () => {
  const unknown: Change = { ...activity('b', 'processor'), body: { ...activityKind.blank(), name: 'b', role: 'controller', anyRecipients: 'some', recipients: [{ ...blankRecipient('r'), party: 'p', role: null }] } } as Change;
  expect(ofParty(look(party('Salarisbureau'), activity('a', 'processor'), unknown).findings())).toEqual(followers('a'));
});

test('where it is sure in one activity, it is asked for that one', () => {
  const answeredIn = (id: string, { rule, path, read }: Finding): Change => ({ kind: 'judgement', id: 'j', rev: '1', body: { rule, subject: id, place: path.join('/'), read, where: '', text: '', reason: 'Voert dit deel voor ons uit.', by: 'Noor Weverskade', on: today } });
  const { findings, update } = look(party('UWV'), activity('a', 'processor'), activity('b', 'processor'));
  const asked = findings().find(({ rule, subject }) => rule === 'recipient-role' && subject.id === 'b');
  if (asked === undefined) throw new Error('nothing was asked');
  update(answeredIn('b', asked));
  expect(ofParty(findings())).toEqual(followers('b'));
});
