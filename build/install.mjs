import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './begin.mjs';
import { npm, root } from './run.mjs';

/** @typedef {{ packages: Record<string, { version?: string, optional?: boolean, devOptional?: boolean }> }} Lock */

/**
 * Whether what npm says it installed is what the lock file asks for.
 * @param {Lock} wanted package-lock.json
 * @param {Lock} present node_modules/.package-lock.json, which npm writes last
 */
export function isInstalled(wanted, present) {
  return Object.entries(wanted.packages).every(([path, entry]) => {
    if (path === '') return true;
    const found = present.packages[path];
    return found === undefined ? entry.optional === true || entry.devOptional === true : found.version === entry.version;
  });
}

/**
 * What a person can do about an `npm ci` that failed.
 * @param {string} output
 */
export function whyNotInstalled(output) {
  if (/ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|network/i.test(output)) {
    return 'De onderdelen van Grondslag konden niet worden opgehaald: er is geen verbinding. Controleer het internet (of de proxy van npm) en start opnieuw; dit is alleen de eerste keer nodig.';
  }
  if (/ENOSPC/.test(output)) return 'De schijf is vol, dus de onderdelen konden niet worden geplaatst. Maak ruimte (ongeveer 1 GB) en start opnieuw.';
  if (/EACCES|EPERM|EROFS|EBUSY/.test(output)) return notWritable();
  const line = output.split('\n').find((text) => /npm (ERR!|error)/.test(text)) ?? '';
  return `De onderdelen konden niet worden geplaatst (${line.replace(/^npm (ERR!|error)\s*/, '') || 'npm ci mislukte'}). Draai "npm ci" om te zien waarom.`;
}

export function notWritable() {
  return `In de map ${root} kan niet worden geschreven. Zet Grondslag in een map van uzelf, sluit programma's die de map gebruiken, en start opnieuw.`;
}

/** @throws Failure when the folder of the project is read-only */
export function demandWritable() {
  try {
    accessSync(root, constants.W_OK);
  } catch {
    throw new Failure(notWritable());
  }
}

/** @param {string} path @returns {Lock} */
const readLock = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

function isUpToDate() {
  try {
    return isInstalled(readLock('package-lock.json'), readLock('node_modules/.package-lock.json'));
  } catch {
    return false;
  }
}

/**
 * Installs what package-lock.json names, unless it is there.
 * @throws Failure
 */
export async function install() {
  if (!existsSync(join(root, 'package-lock.json'))) throw new Failure('Het bestand package-lock.json ontbreekt. Haal Grondslag opnieuw op en start opnieuw.');
  if (isUpToDate()) return;
  demandWritable();
  console.log('Onderdelen ophalen (alleen de eerste keer, ongeveer een minuut) …');
  const patience = { npm_config_fetch_retry_mintimeout: '1000', npm_config_fetch_retry_maxtimeout: '5000', ...process.env };
  const { code, output } = await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], { quiet: true, env: patience });
  if (code !== 0) throw new Failure(whyNotInstalled(output), output);
}
