import { spawn } from 'node:child_process';
import { existsSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRoot, makePrivateFolder, profileFolder } from './computer.mjs';

const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-background-mode',
  '--disable-component-update',
];

/**
 * Makes the profile; in a new one the browser never offers to translate, which would send the register away.
 * @param {string} profile
 */
function prepareProfile(profile) {
  const folder = join(profile, 'Default');
  makePrivateFolder(folder);
  const preferences = join(folder, 'Preferences');
  if (!existsSync(preferences)) writeFileSync(preferences, JSON.stringify({ translate: { enabled: false } }));
}

/**
 * How a browser is asked for a window of the app alone, with a profile of its own.
 * @param {string} address
 * @param {string} profile
 */
export function browserArguments(address, profile) {
  return [`--app=${address}`, `--user-data-dir=${profile}`, ...quiet, ...(isRoot ? ['--no-sandbox'] : [])];
}

/**
 * Whether a browser runs on this profile: on Windows its lock goes with it, elsewhere a stale one may stay and names a process.
 * @param {string} profile
 */
function isInUse(profile) {
  if (process.platform === 'win32') return existsSync(join(profile, 'lockfile'));
  try {
    process.kill(Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1)), 0);
    return true;
  } catch {
    return false;
  }
}

/**
 * Opens a window of the app and waits until it is closed.
 * @param {string} browser
 * @param {string} address
 * @returns {Promise<'closed' | 'handed over' | 'failed'>} handed over: a browser that already ran took the window
 * @throws Failure when the profile has no place
 */
export function openInBrowser(browser, address) {
  const profile = profileFolder(browser);
  prepareProfile(profile);
  const wasInUse = isInUse(profile);
  const started = Date.now();
  return new Promise((resolve) => {
    let stopped = false;
    const child = spawn(browser, browserArguments(address, profile), { stdio: 'ignore' });
    child.on('error', () => resolve('failed'));
    child.on('exit', (code) => {
      const early = !stopped && Date.now() - started < 10_000;
      resolve(early && code !== 0 ? 'failed' : early && wasInUse ? 'handed over' : 'closed');
    });
    const stop = () => {
      stopped = true;
      child.kill();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop);
  });
}
