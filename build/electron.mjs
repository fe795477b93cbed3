import { existsSync, readFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { isRoot } from './computer.mjs';
import { root, run } from './run.mjs';

const folder = join(root, 'node_modules', 'electron');

/** The runtime where Electron's own installer puts it (its index.js looks the same way, but fetches without a limit). */
function runtime() {
  const named = join(folder, 'path.txt');
  const name = existsSync(named) ? readFileSync(named, 'utf8') : 'electron';
  const path = join(process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist'), name);
  return existsSync(path) ? path : undefined;
}

/** Electron's runtime, fetched where it is not there yet; undefined when it cannot be had. */
export async function electronRuntime() {
  const present = runtime();
  if (present !== undefined) return present;
  console.log('Electron ophalen (alleen de eerste keer, hooguit anderhalve minuut) …');
  const { code } = await run(process.execPath, [join(folder, 'install.js')], { quiet: true, limit: 90_000 });
  return code === 0 ? runtime() : undefined;
}

/**
 * Opens the app in Electron and waits until it is closed.
 * @param {string} path
 * @param {() => void} opened called once it stays open
 * @returns {Promise<boolean>} false when it did not start
 */
export function openInElectron(path, opened) {
  const env = { ...process.env };
  delete env['ELECTRON_RUN_AS_NODE'];
  return new Promise((resolve) => {
    const child = spawn(path, [...(isRoot ? ['--no-sandbox'] : []), root], { env, stdio: 'ignore' });
    let stays = false;
    const stay = () => {
      stays = true;
      opened();
    };
    const timer = setTimeout(stay, 5000);
    child.on('error', () => resolve(false));
    child.on('exit', (code) => {
      clearTimeout(timer);
      if (code === 0 && !stays) stay();
      resolve(stays);
    });
    process.once('SIGTERM', () => child.kill());
  });
}
