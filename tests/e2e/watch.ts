import type { BrowserContext } from '@playwright/test';

/** What the app did that it should not have done. */
export interface Watch {
  /** addresses outside the app that a page asked for */
  readonly outside: string[];
  /** errors in the console of the page, and what nobody caught */
  readonly complaints: string[];
}

/** Watches every page of `context` from now on. */
export function watchContext(context: BrowserContext, origin: string, { outside, complaints }: Watch): void {
  const inside = [`${origin}/`, `blob:${origin}/`, 'data:', 'about:'];
  context.on('request', (request) => {
    const url = request.url();
    if (!inside.some((start) => url.startsWith(start))) outside.push(`${request.resourceType()} ${url}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(error.error().stack ?? error.error().message));
}
