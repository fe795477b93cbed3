import { openInBrowser } from './browser-window.mjs';
import { browserName, findBrowser } from './chromium.mjs';
import { forgetChoice, hasDisplay, keepChoice, readChoice } from './computer.mjs';
import { electronRuntime, openInElectron } from './electron.mjs';
import { existsSync } from 'node:fs';
import { serve } from './serve.mjs';
import { setUp } from './setup.mjs';

/** Opens the app in Electron, else in a window of the browser that is there, else serves it. */
export async function main() {
  await setUp();
  if (!hasDisplay(process.platform, process.env)) return serveOnly('Er is hier geen beeldscherm');
  const kept = readChoice();
  const { host, because } = wanted(kept);
  if (host === 'browser') return browser(because, kept);
  const runtime = await electronRuntime();
  if (runtime !== undefined && (await openInElectron(runtime, () => keepChoice({ host: 'electron' })))) return;
  await browser(runtime === undefined ? 'omdat Electron hier niet kon worden opgehaald' : 'omdat Electron hier niet wil starten', kept);
}

/**
 * The host to try first, and the words for why.
 * @param {import('./computer.mjs').Choice} kept
 * @returns {{ host: 'electron' | 'browser', because: string }}
 */
function wanted(kept) {
  const asked = process.env['GRONDSLAG_HOST'];
  if (asked === 'browser') return { host: 'browser', because: 'omdat GRONDSLAG_HOST daarom vraagt' };
  if (asked === undefined && kept.host === 'browser') return { host: 'browser', because: 'omdat uw register daar staat' };
  return { host: 'electron', because: '' };
}

/**
 * @param {string} because
 * @param {import('./computer.mjs').Choice} kept
 */
async function browser(because, kept) {
  const path = kept.browser !== undefined && existsSync(kept.browser) ? kept.browser : findBrowser();
  if (path === undefined) return serveOnly('Er is geen Chrome, Edge of Chromium gevonden');
  const server = await serve();
  console.log(`Grondslag opent in een venster van ${browserName(path)}, ${because}.`);
  if (kept.host === 'electron') console.log('Let op: tot nu toe opende Grondslag in Electron; wat daar staat, ziet u in dit venster niet.');
  keepChoice({ host: 'browser', browser: path });
  const end = await openInBrowser(path, server.address);
  if (end === 'failed' && kept.host === undefined) forgetChoice();
  if (server.ours && end !== 'closed') {
    return stay(end === 'failed' ? `${browserName(path)} wil niet starten` : 'Het venster stond nog open', server);
  }
  await server.close();
  process.exit(0);
}

/** @param {string} because */
async function serveOnly(because) {
  const server = await serve();
  if (!server.ours) return console.log(`${because}. Grondslag draait al op ${server.address}`);
  stay(because, server);
}

/**
 * Leaves the server running until Ctrl+C.
 * @param {string} because
 * @param {{ address: string, close: () => Promise<void> }} server
 */
function stay(because, server) {
  console.log(`${because}: Grondslag staat op ${server.address} voor Chrome, Edge of Chromium op deze computer. Stoppen: Ctrl+C.`);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => void server.close().finally(() => process.exit(0)));
}
