import { expect, test } from 'vitest';
import { dpoDoesNotDecide, reviewedInTime, usedWhenWhole, useHasNotEnded } from '@shared/rules/activity/kept-true';
import { screeningKind } from '@shared/record/screening';
import { freeze } from '@shared/screening/freeze';
import { cases, casesAfter, foundAfter, foundBy, type Around } from '../try-rules';

cases(reviewedInTime, {
  met: [
    ['a day to come', { owner: 'Directeur', reviewOn: '2027-01-01' }],
    ['today', { owner: 'Directeur', reviewOn: '2026-11-21' }],
    ['a year from now', { owner: 'Directeur', reviewOn: '2027-11-21' }],
    ['a year after it will be adopted', { owner: 'Directeur', adoptedOn: '2026-12-31', reviewOn: '2027-12-31' }],
    ['adopted long ago, and looked at since', { owner: 'Directeur', adoptedOn: '2020-01-01', reviewOn: '2027-06-01' }],
    ['within the cycle of the organisation', { owner: 'Directeur', reviewOn: '2028-11-21' }, { organisation: { reviewCycle: 'P2Y' } }],
  ],
  notMet: [
    ['the day has passed', { owner: 'Directeur', reviewOn: '2026-11-20' }, ['reviewOn']],
    ['a day after the year', { owner: 'Directeur', adoptedOn: '2020-01-01', reviewOn: '2027-11-22' }, ['reviewOn']],
    ['a day that never comes', { owner: 'Directeur', reviewOn: '2199-01-01' }, ['reviewOn'], { organisation: { reviewCycle: 'nu en dan' } }],
    ['later than the cycle of the organisation', { owner: 'Directeur', reviewOn: '2027-06-01' }, ['reviewOn'], { organisation: { reviewCycle: 'P6M' } }],
    ['no day', { owner: 'Directeur' }, ['reviewOn']],
    ['nobody answers for it', { reviewOn: '2027-01-01' }, ['owner']],
  ],
  judge: [],
});

cases(useHasNotEnded, {
  met: [
    ['it goes on', { status: 'inUse' }],
    ['today is the last day', { status: 'inUse', inUseUntil: '2026-11-21' }],
    ['a plan with a day that has passed', { status: 'draft', inUseUntil: '2026-01-01' }],
    ['a day that is none', { status: 'inUse', inUseUntil: 'ooit' }],
  ],
  notMet: [['it stopped', { status: 'inUse', inUseUntil: '2026-11-20' }, ['status']]],
  judge: [],
});

casesAfter(usedWhenWhole, {
  met: [
    ['in use, with nothing open', { status: 'inUse' }, []],
    ['what is open is no error', { status: 'inUse' }, ['warning', 'tip', 'warning']],
    ['a concept may lack something', { status: 'draft' }, ['error']],
    ['nobody chose a status yet', { status: null }, ['error']],
  ],
  notMet: [
    ['one error', { status: 'inUse' }, ['error'], ['status']],
    ['two, and something else', { status: 'inUse' }, ['error', 'warning', 'error'], ['status']],
  ],
});

test('it says how many errors there are, and where, without saying them again', () => {
  const texts = (open: Parameters<typeof foundAfter>[2]) => foundAfter(usedWhenWhole, { status: 'inUse' }, open).map(({ text }) => text);
  expect(texts(['error'])[0]).toMatch(/staat nog één fout open.*tabblad Bevindingen\.$/u);
  expect(texts(['error', 'tip', 'error', 'error'])[0]).toMatch(/staan nog 3 fouten open.*tabblad Bevindingen\.$/u);
});

const withDpo = { organisation: { hasDpo: 'yes' as const, dpoName: 'N. Bos' } };

const decidedBy = (name: string): Around => ({
  screenings: [{ id: 's', rev: 'r', body: freeze({ ...screeningKind.blank(), activity: 'subject', decidedBy: name }, '2026-10-01T10:00:00.000Z', 'rev-1') }],
});

cases(dpoDoesNotDecide, {
  met: [
    ['somebody else', { owner: 'Directeur', adoptedBy: 'A. de Wit' }, withDpo],
    ['there is no FG', { owner: 'N. Bos' }, { organisation: { hasDpo: 'no', dpoName: 'N. Bos' } }],
    ['the FG has no name yet', { owner: 'N. Bos' }, { organisation: { hasDpo: 'yes', dpoName: ' ' } }],
    ['who only advised', { owner: 'Directeur', adoptedBy: 'Directie, na advies van de FG' }, withDpo],
    ['a name in which it is only a part', { owner: 'R. Boswinkel', adoptedBy: 'Afgevaardigde' }, { organisation: { hasDpo: 'yes', dpoName: 'Bos' } }],
    ['a screening that the director decided on', {}, { ...withDpo, ...decidedBy('Directeur') }],
  ],
  notMet: [],
  judge: [
    ['the FG owns it', { owner: 'n. bos, FG' }, ['owner'], withDpo],
    ['by the office, which everybody knows', { owner: 'FG', adoptedBy: 'de functionaris voor gegevensbescherming' }, ['owner', 'adoptedBy'], { organisation: { hasDpo: 'yes' } }],
    ['a screening that the FG decided on', { owner: 'Directeur' }, ['screening'], { ...withDpo, ...decidedBy('N. Bos') }],
    ['a name with signs of its own', { owner: 'N. (Bos)' }, ['owner'], { organisation: { hasDpo: 'yes', dpoName: 'N. (Bos' } }],
    ['the FG adopted it', { owner: 'Directeur', adoptedBy: 'N. Bos' }, ['adoptedBy'], withDpo],
  ],
});

test('a year is custom: only what an organisation said of itself is its own rule', () => {
  const late = { owner: 'Directeur', reviewOn: '2030-01-01' };
  const [[custom], [own]] = [foundBy(reviewedInTime, late), foundBy(reviewedInTime, late, { organisation: { reviewCycle: 'P1Y' } })];
  expect([custom?.level, custom?.text.includes('eigen regel')]).toEqual(['tip', false]);
  expect([own?.level, own?.text.includes('eigen regel')]).toEqual([undefined, true]);
});
