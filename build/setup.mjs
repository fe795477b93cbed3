import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './begin.mjs';
import { demandWritable, install, notWritable } from './install.mjs';
import { npm, root } from './run.mjs';

const sources = ['src-main', 'src-renderer', 'src-shared'];
const settings = ['electron.vite.config.ts', 'package.json', 'package-lock.json'];

// In a folder that every build empties, also one that was started by hand: then it is gone and we build again.
const stamp = join(root, 'out', 'main', 'built-from.txt');

/** One hash of everything the build reads. */
function hashOfSources() {
  const inside = (/** @type {string} */ folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  const hash = createHash('sha256');
  for (const path of [...sources.flatMap(inside), ...settings.map((name) => join(root, name))].sort()) {
    hash.update(path.slice(root.length)).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}

/** @param {string} hash */
function isBuiltFrom(hash) {
  try {
    return readFileSync(stamp, 'utf8') === hash;
  } catch {
    return false;
  }
}

/**
 * The line of a failed build that says what is wrong.
 * @param {string} output
 */
export function whyNotBuilt(output) {
  const lines = output.replace(/\x1b\[[0-9;]*m/g, '').split('\n').map((line) => line.trim());
  const telling = lines.find((line) => /error|could ?not|failed to|^\[[A-Z_]+\]/i.test(line) && !/^at |error during build|Build failed/i.test(line));
  return telling?.replace(/\.$/, '') ?? 'onbekende oorzaak';
}

/**
 * Builds into out/, unless it was built from these very sources.
 * @throws Failure
 */
async function build() {
  const hash = hashOfSources();
  if (isBuiltFrom(hash)) return;
  demandWritable();
  console.log('App bouwen …');
  const { code, output } = await npm(['run', 'build', '--silent'], { quiet: true });
  if (/EACCES|EPERM|EROFS/.test(output)) throw new Failure(notWritable());
  if (code !== 0) throw new Failure(`De app kon niet worden gebouwd: ${whyNotBuilt(output)}. Draai "npm run build" om alles te zien.`, output);
  writeFileSync(stamp, hash);
}

/**
 * Everything between a fresh checkout and an app that can be opened.
 * @throws Failure
 */
export async function setUp() {
  await install();
  await build();
}
