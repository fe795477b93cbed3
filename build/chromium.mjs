import { existsSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { run, npm } from './run.mjs';
import { isRoot } from './computer.mjs';

const linuxNames = ['chromium', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge', 'chromium-browser'];
const macNames = ['Google Chrome', 'Microsoft Edge', 'Chromium'];
const windowsPlaces = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe', 'Chromium\\Application\\chrome.exe'];

/**
 * Every place where a Chromium, Chrome or Edge may be, best first.
 * @param {string} platform
 * @param {NodeJS.ProcessEnv} env
 */
export function browserPlaces(platform, env) {
  const named = env['GRONDSLAG_CHROMIUM'] ? [env['GRONDSLAG_CHROMIUM']] : [];
  if (platform === 'darwin') {
    const folders = ['/Applications', `${env['HOME'] ?? ''}/Applications`];
    return [...named, ...folders.flatMap((folder) => macNames.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`))];
  }
  if (platform === 'win32') {
    const folders = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']].filter((folder) => folder !== undefined);
    return [...named, ...windowsPlaces.flatMap((place) => folders.map((folder) => `${folder}\\${place}`))];
  }
  // Ubuntu's chromium-browser is a script around the snap; the snap itself goes before it.
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '' && folder !== '/snap/bin');
  const [wrapper, ...others] = [...linuxNames].reverse();
  const inPath = (/** @type {string} */ name) => folders.map((folder) => join(folder, name));
  return [...named, ...others.reverse().flatMap(inPath), '/snap/bin/chromium', ...inPath(wrapper ?? '')];
}

/** The browser that is on this computer, if any. */
export function findBrowser() {
  return browserPlaces(process.platform, process.env).find((place) => existsSync(place));
}

/** @param {string} path */
export function browserName(path) {
  const name = basename(path).toLowerCase();
  return name.includes('edge') ? 'Edge' : name.includes('chromium') ? 'Chromium' : 'Chrome';
}

/** Playwright's own browser, where it was installed and can start (on Linux libraries may be missing). */
async function playwrightsOwn() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  if (!existsSync(path)) return undefined;
  if (process.platform !== 'linux') return path;
  return (await run(path, ['--version'], { quiet: true, limit: 20_000 })).code === 0 ? path : undefined;
}

async function fetchFromPlaywright() {
  console.log('Chromium ophalen voor de tests …');
  await npm(['exec', '--', 'playwright', 'install', 'chromium'], { quiet: true, limit: 180_000 });
  return playwrightsOwn();
}

async function installFromDebian() {
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('Chromium van Debian installeren voor de tests …');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { quiet: true, env, limit: 300_000 });
  await run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], { quiet: true, env, limit: 900_000 });
  return findBrowser();
}

/** The browser that the tests drive: the one that is there, or one that can be had; undefined when there is none. */
export async function chromiumForTests() {
  return findBrowser() ?? (await playwrightsOwn()) ?? (await fetchFromPlaywright()) ?? (await installFromDebian());
}
