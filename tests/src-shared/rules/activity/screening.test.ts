import { activityKind } from '@shared/record/activity/activity';
import { riskPrint } from '@shared/screening/risk';
import { expect, test } from 'vitest';
import type { Activity } from '@shared/record/activity/activity';
import { blankDataCategory } from '@shared/record/activity/subjects-and-data';
import { blankDocumentLink } from '@shared/record/document-link';
import { screeningKind, type Screening } from '@shared/record/screening';
import { adviceIsAsked, dpiaIsDecided, monitoringIsScreened, screeningIsOfToday, screeningIsReviewed } from '@shared/rules/activity/screening';
import { freeze } from '@shared/screening/freeze';
import { cases, foundBy, type Around } from '../try-rules';

const yes = (id: string) => ({ id, answer: 'yes' as const, reason: 'Daarom' });
const answered = {
  mandatory: { apList: [yes('ap-07')] },
  asRule: { criteria: [yes('wp248-4'), yes('wp248-7')] },
};
type Facts = Partial<Screening>;

const begun = (facts: Facts = {}): Screening => ({ ...screeningKind.blank(), activity: 'subject', ...facts });
/** Fixed on a day, with an outcome that is as it is told, whatever was answered. */
const fixed = (status: NonNullable<Screening['frozen']>['status'], facts: Facts = {}, at = '2026-10-01T10:00:00.000Z'): Screening => {
  const whole = freeze(begun(facts), at, 'rev-1');
  return { ...whole, frozen: whole.frozen && { ...whole.frozen, status } };
};
const after = (...screenings: readonly Screening[]): Around => ({ screenings: screenings.map((body, index) => ({ id: `screening ${index}`, rev: 'r', body })) });
const signed: Facts = { decision: 'noDpia', motivation: 'Weinig mensen, één regio.', decidedBy: 'Directeur', decidedOn: '2026-10-01' };

const ordinary: Partial<Activity> = { dataCategories: [{ ...blankDataCategory('d'), dataClass: 'ordinary' }] };
const health: Partial<Activity> = { dataCategories: [{ ...blankDataCategory('d'), dataClass: 'special', special: 'health' }] };
const number: Partial<Activity> = { dataCategories: [{ ...blankDataCategory('d'), dataClass: 'idNumber', name: 'Burgerservicenummer (BSN)' }] };
const dpia: Partial<Activity> = { documents: [{ ...blankDocumentLink('d'), type: 'DPIA' }] };

const dpiaOf = (date: string) => ({ documents: [{ ...blankDocumentLink('d'), type: 'DPIA', date }] });

test('the outcomes of the cases are those that answers come to', () => {
  expect(freeze(begun(answered.mandatory), '2026-10-01T10:00:00.000Z', 'r').frozen?.status).toBe('mandatory');
  expect(freeze(begun(answered.asRule), '2026-10-01T10:00:00.000Z', 'r').frozen?.status).toBe('asRule');
});

cases(dpiaIsDecided, {
  met: [
    ['the DPIA is among the documents', { ...health, ...dpia }],
    ['...whatever the case of its sort', { ...health, documents: [{ ...blankDocumentLink('d'), type: ' dpia', title: 'Begeleiding', date: '2026-01-05' }] }],
    ['the screening says where it is', health, after(fixed('mandatory', { decision: 'dpia', dpiaLink: 'Map Privacy' }))],
    ['as a rule, but signed why not', health, after(fixed('asRule', signed))],
    ['nothing points at a risk', health, after(fixed('none'))],
    ['an older screening asked for one, the last does not', health, after(fixed('mandatory', {}, '2026-01-01T10:00:00.000Z'), fixed('none'))],
    ['a processor leaves it to its client', { ...health, role: 'processor' }],
    ['no data yet', {}],
    ['who is followed is asked about anyway', { ...ordinary, monitoring: 'staff' }],
    ['the judgement was left to us, and is signed', ordinary, after(fixed('ownJudgement', signed))],
    ['...and put off until a day', ordinary, after(fixed('ownJudgement', { decision: 'later', reviewOn: '2026-12-01' }))],
  ],
  notMet: [
    ['health, never screened', health, ['screening']],
    ['a BSN, never screened', number, ['screening']],
    ['ordinary data, never screened: a tip', ordinary, ['screening']],
    ['only begun', health, ['screening'], after(begun())],
    ['mandatory and put off', health, ['screening'], after(fixed('mandatory', { decision: 'later' }))],
    ['decided, and not there', health, ['documents'], after(fixed('none', { decision: 'dpia' }))],
    ['as a rule, not signed', health, ['screening'], after(fixed('asRule', { ...signed, decidedBy: '' }))],
    ['as a rule, without a reason', health, ['screening'], after(fixed('asRule', { ...signed, motivation: ' ' }))],
    ['health of who is followed, never screened', { ...health, monitoring: 'staff' }, ['screening']],
    ['the judgement was left to us, and nobody decided', ordinary, ['screening'], after(fixed('ownJudgement'))],
    ['as a rule, decided on a day to come', health, ['screening'], after(fixed('asRule', { ...signed, decidedOn: '2099-01-01' }))],
    ['...or nobody says why not', ordinary, ['screening'], after(fixed('ownJudgement', { ...signed, motivation: '' }))],
    ['...or it is put off for ever', ordinary, ['screening'], after(fixed('ownJudgement', { decision: 'later' }))],
    ['fixed while it was open', health, ['screening'], after(fixed('undetermined'))],
  ],
  judge: [['mandatory, with a reason that may be an exception', health, ['screening'], after(fixed('mandatory', signed))]],
});

test.each([
  ['error', health, after()],
  ['warning', number, after()],
  ['tip', ordinary, after()],
  ['warning', health, after(begun())],
  ['warning', health, after(fixed('ownJudgement', { decision: 'dpia' }))],
  ['warning', ordinary, after(fixed('ownJudgement'))],
  ['error', health, after(fixed('asRule', { decision: 'dpia' }))],
] as const)('it weighs as %s', (level, activity, around) => {
  const [found] = foundBy(dpiaIsDecided, activity, around);
  expect(found?.level ?? dpiaIsDecided.level).toBe(level);
});

cases(monitoringIsScreened, {
  met: [
    ['nobody is followed', { monitoring: 'no' }],
    ['cameras that were screened', { monitoring: 'cameras' }, after(fixed('none'))],
    ['a DPIA is more', { monitoring: 'cameras', ...dpia }],
    ['nobody answered', {}],
    ['of sensitive data another rule asks', { ...health, monitoring: 'cameras' }],
  ],
  notMet: [],
  judge: [
    ['cameras, which may be few', { monitoring: 'cameras' }, ['screening']],
    ['staff, with a screening that is only begun', { monitoring: 'staff' }, ['screening'], after(begun())],
  ],
});

test('it cites the type of the list', () => {
  const articles = (monitoring: 'cameras' | 'staff' | 'both') => foundBy(monitoringIsScreened, { monitoring })[0]?.citations?.slice(1).map(({ article }) => article);
  expect([articles('cameras'), articles('staff'), articles('both')]).toEqual([['9'], ['11'], ['9', '11']]);
});

const withDpo = (...screenings: readonly Screening[]): Around => ({ ...after(...screenings), organisation: { hasDpo: 'yes' } });

cases(adviceIsAsked, {
  met: [
    ['advice that is followed', {}, withDpo(fixed('mandatory', { fgAdvice: 'Doe een DPIA.', fgFollowed: 'yes' }))],
    ['advice of which an older screening says in words what became of it', {}, withDpo(fixed('mandatory', { fgAdvice: 'Doe een DPIA.', fgFollowUp: 'Wij volgen het.' }))],
    ['advice that is not followed, with a reason', {}, withDpo(fixed('mandatory', { fgAdvice: 'Doe een DPIA.', fgFollowed: 'no', fgFollowUp: 'Wij stoppen ermee.' }))],
    ['advice that stands in the activity', { dpoAdvice: 'Doe een DPIA.' }, withDpo(fixed('mandatory'))],
    ['no risk, no advice', {}, withDpo(fixed('none'))],
    ['no FG', {}, after(fixed('mandatory'))],
    ['not fixed yet', {}, withDpo(begun())],
  ],
  notMet: [
    ['advice that is not followed, and nobody says why', {}, ['screening'], withDpo(fixed('asRule', { fgAdvice: 'Doe een DPIA.', fgFollowed: 'no' }))],
    ['nobody says what became of it', {}, ['screening'], withDpo(fixed('asRule', { fgAdvice: 'Doe een DPIA.' }))],
  ],
  judge: [['no advice, which may stand elsewhere', {}, ['screening'], withDpo(fixed('asRule'))]],
});

cases(screeningIsReviewed, {
  met: [
    ['today', {}, after(fixed('none', { reviewOn: '2026-11-21' }))],
    ['no day where nothing points at a risk', {}, after(fixed('none'))],
    ['no day, but what has to change', {}, after(fixed('asRule', { reviewTriggers: ['Nieuw systeem'] }))],
    ['a DPIA of three years ago today', dpiaOf('2023-11-21')],
    ['an old DPIA beside a newer one', { documents: [...dpiaOf('2019-01-01').documents, { ...blankDocumentLink('e'), type: 'DPIA', date: '2025-01-01' }] }],
    ['an old DPIA, with a day on which the screening is looked at', dpiaOf('2019-01-01'), after(fixed('asRule', { reviewOn: '2027-01-01' }))],
    ['an old document of another sort', { documents: [{ ...blankDocumentLink('d'), type: 'Protocol', date: '2019-01-01' }] }],
    ['one of the future, and a newer one of which the day is known', {}, after(fixed('none', { reviewOn: '2026-01-01' }, '2031-03-03T10:00:00.000Z'), fixed('none', { reviewOn: '2027-01-01' }))],
    ['an older one is past, the last is not', {}, after(fixed('none', { reviewOn: '2026-01-01' }, '2023-01-01T10:00:00.000Z'), fixed('none', { reviewOn: '2029-01-01' }))],
  ],
  notMet: [
    ['yesterday', {}, ['screening'], after(fixed('none', { reviewOn: '2026-11-20' }))],
    ['neither a day nor what has to change', {}, ['screening'], after(fixed('asRule'))],
    ['a DPIA of longer ago', dpiaOf('2023-11-20'), ['documents/d/date']],
    ['a DPIA without a date, which is never old', dpia, ['documents/d/date']],
    ['...also beside a screening with a day', dpia, ['documents/d/date'], after(fixed('asRule', { reviewOn: '2027-01-01' }))],
    ['a DPIA of a day to come', dpiaOf('2027-01-01'), ['documents/d/date']],
    ['a day that is none', {}, ['screening'], after(fixed('none', { reviewOn: 'ooit' }))],
    ['a day so far away that it is none: a tip', {}, ['screening'], after(fixed('none', { reviewOn: '2099-01-01' }))],
    ['a day as people write it', {}, ['screening'], after(fixed('none', { reviewOn: '20-11-2026' }))],
    ['fixed while the clock stood in the future', {}, ['screening'], after(fixed('none', { reviewOn: '2029-01-01' }, '2031-03-03T10:00:00.000Z'))],
  ],
  judge: [],
});

cases(screeningIsOfToday, {
  met: [
    ['the revision that was screened', {}, after(fixed('none'))],
    ['never screened', {}],
    ['a processor', { role: 'processor' }, after({ ...fixed('none'), activityRevision: 'older' })],
    ['another revision, with the same risk', { remarks: 'Nieuw', owner: 'Een ander' }, after({ ...fixed('none'), activityRevision: 'older', activityRisk: riskPrint(activityKind.blank()) })],
  ],
  notMet: [],
  judge: [
    ['another revision of before risks were noted', {}, ['screening'], after({ ...fixed('none'), activityRevision: 'older' })],
    ['another system', { systems: ['s'] }, ['screening'], after({ ...fixed('none'), activityRevision: 'older', activityRisk: riskPrint(activityKind.blank()) })],
  ],
});

test('an answer about a change holds until something changes that bears on the risk', () => {
  const read = (activity: Partial<Activity>) => foundBy(screeningIsOfToday, activity, after({ ...fixed('none'), activityRevision: 'older' }))[0]?.read;
  expect(read({ remarks: 'Nieuw' })).toEqual(read({}));
  expect(read({ systems: ['s'] })).not.toEqual(read({}));
  for (const less of [{ measures: ['m'] }, { access: 'Alleen de coach' }, { secrecy: 'Verklaring' }]) expect(read(less)).not.toEqual(read({}));
  const kept = (more: object) => read({ dataCategories: [{ ...blankDataCategory('d'), name: 'Verslag', term: 'P2Y', termReason: 'Zo gekozen', ...more }] });
  expect(kept({ termReason: 'Zo, gekozen.', name: 'verslag' })).toEqual(kept({}));
  expect(kept({ term: 'P9Y' })).not.toEqual(kept({}));
});
