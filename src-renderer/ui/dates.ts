import { isAhead } from '@shared/values/instant';

const day = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' });
const shortDay = new Intl.DateTimeFormat('nl-NL', { day: '2-digit', month: '2-digit', year: 'numeric' });
const moment = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' });

/*
 * All of these tell when something happened. What lies in the future was noted while the clock was wrong: when it
 * happened is unknown then, and no date may say otherwise.
 */

function written(format: Intl.DateTimeFormat, instant: string, now: number, unknown: string): string {
  const time = Date.parse(instant);
  return Number.isNaN(time) || isAhead(instant, now) ? unknown : format.format(time);
}

/** '21 november 2026', in the time zone of this computer; 'onbekende datum' for what is no instant of the past. */
export function dayText(instant: string, now = Date.now()): string {
  return written(day, instant, now, 'onbekende datum');
}

/** '21-11-2026', for columns. */
export function shortDayText(instant: string, now = Date.now()): string {
  return written(shortDay, instant, now, 'onbekend');
}

/** '21 november 2026 om 14:05'; of an instant to come also what the clock said, so that two of them can be told apart. */
export function momentText(instant: string, now = Date.now()): string {
  const clock = isAhead(instant, now) ? ` (de klok stond op ${moment.format(Date.parse(instant))})` : '';
  return written(moment, instant, now, `onbekende datum${clock}`);
}

/** The ISO date (yyyy-mm-dd) on this computer's calendar. */
export function isoDay(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Whole days from an ISO instant until now, never below 0; undefined for an instant that is still to come. */
export function daysSince(instant: string, now: number): number | undefined {
  if (isAhead(instant, now)) return undefined;
  return Math.max(0, Math.floor((now - Date.parse(instant)) / 86_400_000));
}
