import { expect, test } from 'vitest';
import { activityKind } from '@shared/record/activity/activity';
import { blankPurpose } from '@shared/record/activity/purposes';
import type { Judgement } from '@shared/record/judgement';
import { consentIsFree } from '@shared/rules/activity/consent';
import { inTime, judgedMoments } from '@renderer/features/activity/judged-moments';
import type { RevisionInfo, SealedRecord } from '@renderer/storage/contract';

const header = (rev: string, at: string): RevisionInfo => ({ rev, record: 'j', kind: 'judgement', org: 'o', parents: [], at, by: 'Toetsenbord', erased: false });
const judgement: Judgement = { subject: 'a', rule: consentIsFree.id, place: 'purposes/p/basis', read: 'hash', where: 'Doel: Cv bewaren · Grondslag', text: 'Toestemming is hier niet vrij.', reason: 'Nee heeft geen gevolg.', by: 'Een FG', on: '2026-11-21' };
const sealed = (rev: string, at: string, over: Partial<Judgement> = {}): SealedRecord => ({ ...header(rev, at), body: { ...judgement, ...over } });
const activity = { ...activityKind.blank(), purposes: [{ ...blankPurpose('p'), description: 'Werving.' }] };

test('what was judged is told in the words of then, with its reason, name and day; taking it back too', () => {
  const [back, given] = judgedMoments([sealed('1', '2026-11-21T10:00:00.000Z'), sealed('2', '2026-11-22T10:00:00.000Z', { reason: '', by: '', on: '' })], activity);
  expect(given).toMatchObject({ rev: '1', where: 'Doel: Cv bewaren · Grondslag', what: 'Toestemming is hier niet vrij.', kept: true, given: { reason: 'Nee heeft geen gevolg.', by: 'Een FG', on: '2026-11-21' } });
  expect(back).toMatchObject({ rev: '2', by: 'Toetsenbord', given: undefined });
});

test('where the words of then were not kept, what the rule asks and the place of now are told as such', () => {
  const moments = judgedMoments([sealed('1', '2026-11-21T10:00:00.000Z', { where: '', text: '' })], activity);
  expect(moments).toMatchObject([{ where: 'Doel: Werving · Grondslag', what: consentIsFree.title, kept: false }]);
});

test('a rule that is gone still has a line, and what was erased has none', () => {
  const moments = judgedMoments([sealed('1', '2026-11-21T10:00:00.000Z', { rule: 'gone', place: 'screening', where: '', text: '' }), { ...sealed('2', '2026-11-22T10:00:00.000Z'), erased: true, body: undefined }], activity);
  expect(moments.map(({ where, what }) => [where, what])).toEqual([['DPIA-screening', 'Een regel die deze versie van Grondslag niet kent']]);
});

test('versions and judgements stand in one order, newest first; versions keep theirs', () => {
  const moments = judgedMoments([sealed('j1', '2026-11-20T10:00:00.000Z'), sealed('j2', '2026-11-22T10:00:00.000Z'), sealed('j0', '2026-11-01T10:00:00.000Z')], activity);
  // a clock that was behind: the second version came after the first all the same
  const versions = [header('v3', '2026-11-21T10:00:00.000Z'), header('v2', '2026-11-10T10:00:00.000Z'), header('v1', '2026-11-12T10:00:00.000Z')];
  expect(inTime(versions, moments).map(({ rev }) => rev)).toEqual(['j2', 'v3', 'j1', 'v2', 'v1', 'j0']);
  expect(inTime([], moments)).toHaveLength(3);
});

test('what was judged while the clock stood in the future comes last', () => {
  const moments = judgedMoments([sealed('j1', '2026-11-20T10:00:00.000Z'), sealed('wrong', '2031-03-03T10:00:00.000Z')], activity);
  const order = inTime([header('v1', '2026-11-12T10:00:00.000Z')], moments, Date.parse('2026-12-01T10:00:00.000Z'));
  expect(order.map(({ rev }) => rev)).toEqual(['j1', 'v1', 'wrong']);
});
