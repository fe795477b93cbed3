import type { BrowserContext, ConsoleMessage, Request, WebError } from '@playwright/test';

/** What the app did that it should not have done. */
export interface Watch {
  /** addresses outside the app that a page asked for */
  readonly outside: string[];
  /** errors in the console of the page, and what nobody caught */
  readonly complaints: string[];
}

/** Watches every page of `context` from now on. @returns ends it */
export function watchContext(context: BrowserContext, origin: string, { outside, complaints }: Watch): () => void {
  const inside = [`${origin}/`, `blob:${origin}/`, 'data:', 'about:'];
  const requested = (request: Request) => {
    const url = request.url();
    if (!inside.some((start) => url.startsWith(start))) outside.push(`${request.resourceType()} ${url}`);
  };
  const said = (message: ConsoleMessage) => {
    if (message.type() === 'error') complaints.push(message.text());
  };
  const thrown = (error: WebError) => complaints.push(error.error().stack ?? error.error().message);
  context.on('request', requested);
  context.on('console', said);
  context.on('weberror', thrown);
  return () => {
    context.off('request', requested);
    context.off('console', said);
    context.off('weberror', thrown);
  };
}
