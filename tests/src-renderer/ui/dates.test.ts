import { daysSince, dayText, isoDay, momentText, shortDayText } from '@renderer/ui/dates';
import { expect, test } from 'vitest';

test('dates read as a Dutch reader writes them', () => {
  expect(dayText('2026-11-21T12:00:00.000Z')).toBe('21 november 2026');
  expect(shortDayText('2026-03-05T12:00:00.000Z')).toBe('05-03-2026');
});

test('what is no instant is said to be unknown', () => {
  expect(dayText('gisteren')).toBe('onbekende datum');
});

test('what would have happened in the future was noted by a wrong clock: its day is unknown', () => {
  const now = Date.parse('2026-11-21T12:00:00Z');
  const wrong = '2031-03-03T12:00:00.000Z';
  expect([dayText(wrong, now), shortDayText(wrong, now)]).toEqual(['onbekende datum', 'onbekend']);
  expect(momentText(wrong, now)).toMatch(/^onbekende datum \(de klok stond op 3 maart 2031 om \d\d:\d\d\)$/);
  // two clocks differ a little
  expect(dayText('2026-11-21T13:00:00.000Z', now)).toBe('21 november 2026');
});

test('the day of a file is the one on the wall calendar', () => {
  expect(isoDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});

test('days are whole and never negative', () => {
  const now = Date.parse('2026-11-21T12:00:00Z');
  expect(daysSince('2026-11-20T13:00:00Z', now)).toBe(0);
  expect(daysSince('2026-11-13T12:00:00Z', now)).toBe(8);
  expect(daysSince('2026-11-21T13:00:00Z', now)).toBe(0);
  expect(daysSince('2031-01-01T00:00:00Z', now)).toBeUndefined();
});
