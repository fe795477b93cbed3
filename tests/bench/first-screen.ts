import type { Page } from '@playwright/test';

/** One start of the app; milliseconds since the page was asked for. */
export interface FirstScreen {
  readonly painted: number;
  /** the frame in which the heading of the first page stands */
  readonly usable: number;
  /** files that were asked for before that, and their length */
  readonly requests: number;
  readonly bytes: number;
  /** files that were asked for in all, some seconds later */
  readonly requestsAtRest: number;
}

/** Looks for the heading from the very start: asked afterwards, a fast page would seem as slow as the question. */
function watchForHeading(): void {
  const look = () => {
    if (document.querySelector('h1') === null) requestAnimationFrame(look);
    else requestAnimationFrame(() => performance.mark('usable'));
  };
  look();
}

/** @returns a function that starts the app at `address` anew, when what the last start left was cleared away */
export async function firstScreens(page: Page, address: string): Promise<() => Promise<FirstScreen>> {
  await page.addInitScript(watchForHeading);
  return async () => {
    await page.goto('about:blank');
    await page.waitForTimeout(1000);
    await page.goto(address);
    await page.waitForFunction(() => performance.getEntriesByName('usable').length > 0, undefined, { polling: 200 });
    await page.waitForTimeout(4000);
    return page.evaluate(() => {
      const usable = performance.getEntriesByName('usable')[0]?.startTime ?? Number.NaN;
      const entries = [...performance.getEntriesByType('resource'), ...performance.getEntriesByType('navigation')] as PerformanceResourceTiming[];
      const before = entries.filter(({ startTime }) => startTime < usable);
      return {
        painted: performance.getEntriesByName('first-paint')[0]?.startTime ?? Number.NaN,
        usable,
        requests: before.length,
        bytes: before.reduce((sum, { decodedBodySize }) => sum + decodedBodySize, 0),
        requestsAtRest: entries.length,
      };
    });
  };
}
