import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from './begin.mjs';
import { chromiumForTests } from './chromium.mjs';
import { npm, root } from './run.mjs';
import { setUp } from './setup.mjs';

const report = join(root, 'test-results', 'bench.json');

/** Runs tests/bench in a Chromium and shows what it measured as a table. */
export async function main() {
  await setUp();
  const chromium = await chromiumForTests();
  if (chromium === undefined) throw new Failure('Er is geen Chromium, Chrome of Edge. Installeer er een, of wijs hem aan met GRONDSLAG_CHROMIUM.');
  rmSync(report, { force: true });
  const env = { GRONDSLAG_CHROMIUM: chromium };
  const { code } = await npm(['exec', '--', 'playwright', 'test', '--config', 'tests/bench/playwright.config.ts'], { env });
  process.exitCode = code;
  try {
    console.table(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    console.error('De meting schreef geen uitkomst.');
    process.exitCode = 1;
  }
}
