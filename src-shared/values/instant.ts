/** Clocks of two computers differ by less, and so do the days of two time zones. */
const credibleLead = 24 * 60 * 60 * 1000;

/**
 * What happened cannot lie in the future: such an instant was noted while a clock was wrong, and when it really was is unknown.
 * @param instant ISO; what is no instant is not ahead
 * @param now milliseconds
 */
export function isAhead(instant: string, now: number): boolean {
  return Date.parse(instant) > now + credibleLead;
}

/** The last moment of a day, for who knows only the day. @param day ISO date @returns milliseconds */
export function endOf(day: string): number {
  return Date.parse(`${day}T23:59:59.999Z`);
}
