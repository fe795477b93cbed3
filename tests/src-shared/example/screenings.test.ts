import { expect, test } from 'vitest';
import { fixedScreenings, screenings } from '@shared/example/screenings';
import { activities } from '@shared/example/activities';
import { dpo } from '@shared/example/people';
import { gateIds } from '@shared/law/screening-list';
import { currentLists } from '@shared/law/screening-lists';
import { screeningKind } from '@shared/record/screening';
import { deviates, openBeforeFreezing } from '@shared/screening/decision';
import { freeze } from '@shared/screening/freeze';
import { screeningOutcome } from '@shared/screening/outcome';

const finished = Object.entries(screenings).filter(([key]) => key !== 'videoCalls');

test('every outcome is shown', () => {
  expect(Object.fromEntries(Object.entries(screenings).map(([key, screening]) => [key, screeningOutcome(screening).status]))).toEqual({
    secondTrack: 'asRule',
    firstTrack: 'asRule',
    municipal: 'asRule',
    videoCalls: 'undetermined',
    payroll: 'asRule',
    absence: 'asRule',
    personnel: 'asRule',
    newsletter: 'none',
    workshop: 'mandatory',
  });
});

test('each is of the activity that it is called after', () => {
  for (const [key, { activity }] of Object.entries(screenings)) expect(activity).toBe(key);
});

test('every answer has a reason', () => {
  for (const [key, screening] of Object.entries(screenings)) {
    for (const gate of gateIds) for (const { id, answer, reason } of screening[gate]) expect([answer, reason], `${key} ${id}`).not.toContain('');
  }
});

test.each(finished)('%s is finished: each question answered, nothing missing, not decided by the FG', (_, screening) => {
  for (const gate of gateIds) expect(screening[gate].map(({ id }) => id)).toEqual(currentLists[gate].questions.map(({ id }) => id));
  // Not to know something is an answer that a firm may give.
  expect(openBeforeFreezing(screening).filter((sentence) => !sentence.includes('‘Weet ik niet’'))).toEqual([]);
  expect(screening.dataSubjectsView).not.toBe('');
  expect(screening.motivation).not.toBe('');
  expect(screening.decidedBy).not.toContain(dpo);
});

test('what is finished can be fixed and stored; what is not is left open', () => {
  for (const key of fixedScreenings) {
    const fixed = freeze(screenings[key], '2026-11-20T10:00:00.000Z', 'revision');
    expect(screeningKind.schema.parse(fixed)).toEqual(fixed);
    expect(fixed.frozen?.status).not.toBe('undetermined');
  }
  expect(fixedScreenings).not.toContain('videoCalls');
  expect(openBeforeFreezing(screenings.videoCalls)).not.toEqual([]);
});

test('where no DPIA is made against the outcome, the FG was asked', () => {
  const against = Object.entries(screenings).filter(([, screening]) => deviates(screeningOutcome(screening).status, screening.decision));
  expect(against.map(([key]) => key)).toEqual(['payroll', 'absence', 'personnel']);
  for (const [, { fgAdvice, motivation }] of against) expect([fgAdvice, motivation]).not.toContain('');
});

test('where not cooperating can cost somebody pay or benefit, the ninth criterion says so', () => {
  const ninth = (key: keyof typeof screenings) => screenings[key].criteria.find(({ id }) => id === 'wp248-9')?.answer;
  expect((['secondTrack', 'municipal', 'absence', 'firstTrack'] as const).map(ninth)).toEqual(['yes', 'yes', 'yes', 'no']);
  expect(activities.secondTrack.provisionConsequence).toContain('melden wij dat de werkgever');
  expect(activities.firstTrack.provisionConsequence).not.toContain('melden');
});

test('every activity with health or criminal data was screened', () => {
  const withHealth = Object.entries(activities).filter(([, { dataCategories }]) => dataCategories.some(({ dataClass }) => dataClass === 'special' || dataClass === 'criminal'));
  expect(withHealth.map(([key]) => key).filter((key) => !(key in screenings))).toEqual([]);
});
