import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Failure } from './begin.mjs';
import { root } from './run.mjs';

const port = 29530;
const address = `http://127.0.0.1:${port}/`;

/**
 * Whether a page is the app's own.
 * @param {string} html
 */
export const isOurPage = (html) => /<title>\s*Grondslag\b/.test(html);

async function alreadyServed() {
  try {
    const answer = await fetch(address, { signal: AbortSignal.timeout(2000) });
    return isOurPage(await answer.text());
  } catch {
    return false;
  }
}

/**
 * Serves the built app on its fixed address, which is where a browser keeps its data: never on another one.
 * @returns {Promise<{ address: string, ours: boolean, close: () => Promise<void> }>} ours: false when Grondslag already ran there
 * @throws Failure when another program has the port
 */
export async function serve() {
  if (await alreadyServed()) return { address, ours: false, close: async () => {} };
  const script = join(root, 'out', 'main', 'loopback.cjs');
  if (!existsSync(script)) throw new Failure('De gebouwde app is niet volledig. Verwijder de map out en start opnieuw.');
  try {
    const server = await createRequire(import.meta.url)(script).serveLoopback({ rendererFolder: join(root, 'out', 'renderer') });
    return { address, ours: true, close: async () => server.close() };
  } catch {
    throw new Failure(`Poort ${port} op deze computer is bezet door een ander programma, en alleen daar vindt Grondslag uw gegevens terug. Sluit dat programma en start opnieuw.`);
  }
}
