// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followDay } from '@renderer/findings/follow-day';

const at = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute);
const changed = vi.fn();
let end: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(at(21, 23, 50));
  changed.mockReset();
  end = followDay(changed);
});
afterEach(() => {
  end();
  vi.useRealTimers();
});

test('at midnight another day begins, and at the next', () => {
  vi.advanceTimersByTime(9 * 60_000);
  expect(changed).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  expect(changed).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(24 * 3_600_000);
  expect(changed).toHaveBeenCalledTimes(2);
});

test('between two midnights nothing is looked at', () => {
  expect(vi.getTimerCount()).toBe(1);
  vi.advanceTimersToNextTimer();
  expect(new Date()).toEqual(at(22, 0));
  vi.advanceTimersToNextTimer();
  expect(new Date()).toEqual(at(23, 0));
});

test.each(['focus', 'visibilitychange'])('a computer that slept through it is up to date at the first %s, once', (event) => {
  vi.setSystemTime(at(24, 8));
  const happens = () => (event === 'focus' ? window.dispatchEvent(new Event(event)) : document.dispatchEvent(new Event(event, { bubbles: true })));
  happens();
  happens();
  expect(changed).toHaveBeenCalledTimes(1);
});

test('after its end nothing is followed', () => {
  end();
  expect(vi.getTimerCount()).toBe(0);
  vi.setSystemTime(at(24, 8));
  window.dispatchEvent(new Event('focus'));
  expect(changed).not.toHaveBeenCalled();
});
