import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { Failure } from './begin.mjs';

export const isRoot = process.platform === 'linux' && process.getuid?.() === 0;

/**
 * Whether a window can be shown.
 * @param {string} platform
 * @param {NodeJS.ProcessEnv} env
 */
export function hasDisplay(platform, env) {
  return platform === 'win32' || platform === 'darwin' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}

/**
 * Where this person's programs keep their data.
 * @param {string} platform
 * @param {NodeJS.ProcessEnv} env
 * @param {string} home
 */
export function dataFolder(platform, env, home) {
  if (platform === 'win32') return join(env['LOCALAPPDATA'] || join(home, 'AppData', 'Local'), 'Grondslag');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Grondslag');
  return join(env['XDG_DATA_HOME'] || join(home, '.local', 'share'), 'Grondslag');
}

const ours = dataFolder(process.platform, process.env, homedir());
const choiceFile = join(ours, 'host.json');

/**
 * Makes a folder that only this person can look into.
 * @param {string} folder
 * @throws Failure
 */
export function makePrivateFolder(folder) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch {
    throw new Failure(`De map ${folder} kan niet worden gemaakt, en daar komt uw register te staan. Geef uzelf schrijfrechten op die plek en start opnieuw.`);
  }
}

/**
 * The profile of the browser that shows the app. Snap's Chromium cannot write in hidden folders, only in its own.
 * @param {string} browser
 */
export function profileFolder(browser) {
  return browser.startsWith('/snap/') ? join(homedir(), 'snap', 'chromium', 'common', 'Grondslag') : join(ours, 'browser');
}

/**
 * What the app was first opened in. Electron and a browser each keep their own data, so a computer stays with the one
 * that holds the register, also when the other turns up later.
 * @typedef {{ host?: 'electron' | 'browser', browser?: string }} Choice
 * @returns {Choice}
 */
export function readChoice() {
  try {
    return JSON.parse(readFileSync(choiceFile, 'utf8'));
  } catch {
    return {};
  }
}

/** @param {Choice} choice */
export function keepChoice(choice) {
  if (readChoice().host !== undefined) return;
  makePrivateFolder(ours);
  writeFileSync(choiceFile, `${JSON.stringify(choice)}\n`);
}

/** For a first choice that turned out not to start. */
export function forgetChoice() {
  rmSync(choiceFile, { force: true });
}
