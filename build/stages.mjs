import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumForTests } from './chromium.mjs';
import { countPlaywright, countRunner, countVitest, none } from './counts.mjs';
import { npm, root } from './run.mjs';

/** @typedef {import('./counts.mjs').Counts} Counts */

const endurance = { GRONDSLAG_ENDURANCE: '1' };

/**
 * A script that passes or not.
 * @param {string} script
 * @returns {Promise<Counts>}
 */
async function check(script) {
  const { code } = await npm(['run', script, '--silent']);
  return code === 0 ? { ...none, passed: 1 } : { ...none, failed: 1 };
}

/**
 * A runner that writes a report.
 * @param {string} script
 * @param {string} report where it writes, from the root
 * @param {(report: unknown) => Counts} count
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 */
async function runner(script, report, count, args, env) {
  const path = join(root, report);
  rmSync(path, { force: true });
  const { code } = await npm(['run', script, '--silent', '--', ...args], { env });
  try {
    return countRunner(code, count(JSON.parse(readFileSync(path, 'utf8'))));
  } catch {
    return countRunner(code, undefined);
  }
}

/** @param {NodeJS.ProcessEnv} env */
function unit(env) {
  const report = 'test-results/unit.json';
  return runner('unit', report, countVitest, ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`], env);
}

/**
 * @param {string} grep
 * @param {NodeJS.ProcessEnv} env
 */
async function e2e(grep, env) {
  const chromium = await chromiumForTests();
  if (chromium === undefined) {
    console.error('Er is geen Chromium, Chrome of Edge en er kon er geen worden geïnstalleerd. Installeer er een, of wijs hem aan met GRONDSLAG_CHROMIUM.');
    return countRunner(1, undefined);
  }
  return runner('e2e', 'test-results/e2e.json', countPlaywright, [grep, '@endurance'], { ...env, GRONDSLAG_CHROMIUM: chromium });
}

/** What `npm test` runs, in order. @type {Record<string, () => Promise<Counts>>} */
export const ordinary = {
  types: () => check('types'),
  lint: () => check('lint'),
  unit: () => unit({}),
  e2e: () => e2e('--grep-invert', {}),
};

/** What `npm test -- --endurance` runs. @type {Record<string, () => Promise<Counts>>} */
export const heavy = {
  unit: () => unit(endurance),
  e2e: () => e2e('--grep', endurance),
};
