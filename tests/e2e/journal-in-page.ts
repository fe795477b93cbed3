import type { App } from './app';

/** A file of the journal, as the page reads it. */
export const readAll = (app: App, name: string) =>
  app.page.evaluate(async (name) => new TextDecoder().decode(await window.underTest.journal.read(name, 0, 100_000)), name);

export const append = (app: App, name: string, text: string) =>
  app.page.evaluate(([name, text]) => window.underTest.journal.append(name, text), [name, text] as const);
