const day = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric' });
const shortDay = new Intl.DateTimeFormat('nl-NL', { day: '2-digit', month: '2-digit', year: 'numeric' });
const moment = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' });

function written(format: Intl.DateTimeFormat, instant: string): string {
  const time = Date.parse(instant);
  return Number.isNaN(time) ? 'onbekend' : format.format(time);
}

/** '21 november 2026', in the time zone of this computer; 'onbekend' for what is no instant. */
export function dayText(instant: string): string {
  return written(day, instant);
}

/** '21-11-2026', for columns. */
export function shortDayText(instant: string): string {
  return written(shortDay, instant);
}

/** '21 november 2026 om 14:05'. */
export function momentText(instant: string): string {
  return written(moment, instant);
}

/** The ISO date (yyyy-mm-dd) on this computer's calendar. */
export function isoDay(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Whole days from an ISO instant until now, never below 0. */
export function daysSince(instant: string, now: number): number {
  return Math.max(0, Math.floor((now - Date.parse(instant)) / 86_400_000));
}
