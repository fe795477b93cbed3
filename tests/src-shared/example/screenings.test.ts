import { expect, test } from 'vitest';
import { fixedScreenings, screenings } from '@shared/example/screenings';
import { activities } from '@shared/example/activities';
import { dpo } from '@shared/example/people';
import { gateIds } from '@shared/law/screening-list';
import { currentLists } from '@shared/law/screening-lists';
import { openBeforeFreezing } from '@shared/screening/decision';
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
  expect(openBeforeFreezing(screening)).toEqual([]);
  expect(screening.dataSubjectsView).not.toBe('');
  expect(screening.motivation).not.toBe('');
  expect(screening.decidedBy).not.toContain(dpo);
});

test('only what is finished is fixed, and most outcomes ask for reasons', () => {
  for (const key of fixedScreenings) expect(openBeforeFreezing(screenings[key])).toEqual([]);
  expect(openBeforeFreezing(screenings.videoCalls)).not.toEqual([]);
});

test('every activity with health data was screened', () => {
  const withHealth = Object.entries(activities).filter(([, { dataCategories }]) => dataCategories.some(({ special }) => special !== null));
  expect(withHealth.map(([key]) => key).filter((key) => !(key in screenings))).toEqual([]);
});
