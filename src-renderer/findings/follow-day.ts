import { isoDay } from '@renderer/ui/dates';

/** What can happen to a window that was away when the day changed: it slept, or nobody looked. */
const returns = ['focus', 'visibilitychange'] as const;

export type FollowDay = (changed: () => void) => () => void;

/**
 * Tells when another day has begun on this computer while the app stays open: at midnight, and where the computer slept through
 * that as soon as somebody looks again. @returns ends it
 */
export const followDay: FollowDay = (changed) => {
  let day = isoDay(new Date());
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    const now = new Date();
    clearTimeout(timer);
    timer = setTimeout(look, nextDay(now).getTime() - now.getTime());
    if (isoDay(now) === day) return;
    day = isoDay(now);
    changed();
  };
  look();
  for (const event of returns) globalThis.addEventListener(event, look);
  return () => {
    clearTimeout(timer);
    for (const event of returns) globalThis.removeEventListener(event, look);
  };
};

/** Where clocks go forward or back a day is not 24 hours. */
function nextDay(now: Date): Date {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
}
