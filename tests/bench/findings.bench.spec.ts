import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Said } from '@renderer/findings/protocol';
import type { Finding } from '@shared/rules/finding';
import type { Change } from '@shared/rules/records';
import { expect, test } from '../e2e/app';
import { pages } from '../e2e/page-models/pages';
import { answersTo, largeChanges } from './large-changes';
import { largeRegister } from './large-register';
import { longestTask } from './longest-task';
import { median, milliseconds, report } from './outcomes';
import { writeRegisterArchive } from './register-archive';

const activities = 1_000;
const rounds = 5;
const edits = 100;
const today = '2026-11-21';

interface Timed {
  readonly whole: readonly number[];
  readonly edits: readonly number[];
  readonly bare: readonly number[];
  readonly findings: number;
}

/** The worker as it was built, told the same as the app tells it; Node does not read the lists of countries that rules need. */
async function workerOf(built: string): Promise<string> {
  const name = (await readdir(join(built, 'renderer/assets'))).find((file) => /^findings\.worker.*\.js$/.test(file));
  if (name === undefined) throw new Error('the app has no worker for findings');
  return name;
}

/** What the worker finds in all of it. */
function found(page: Page, name: string, changes: readonly Change[]): Promise<readonly Finding[]> {
  return page.evaluate(
    ({ name, changes, today }) =>
      new Promise<readonly Finding[]>((resolve, reject) => {
        const worker = new Worker(`/assets/${name}`, { type: 'module' });
        worker.onmessage = ({ data }: { readonly data: Said }) => {
          if (data.kind === 'failed') reject(new Error(data.detail));
          else resolve(data.subjects.flatMap(([, findings]) => findings));
          worker.terminate();
        };
        worker.postMessage({ changes, today, whole: true });
      }),
    { name, changes, today },
  );
}

async function timed(page: Page, name: string, changes: readonly Change[]): Promise<Timed> {
  return page.evaluate(
    async ({ name, changes, rounds, edits, today }) => {
      const took = async (work: () => Promise<unknown>) => {
        const start = performance.now();
        await work();
        return performance.now() - start;
      };
      const hire = () => {
        const worker = new Worker(`/assets/${name}`, { type: 'module' });
        let findings = 0;
        const tell = (some: readonly unknown[]) =>
          new Promise<void>((resolve, reject) => {
            worker.onmessage = ({ data }) => {
              if (data.kind === 'failed') reject(new Error(data.detail as string));
              else for (const [, found] of data.subjects as readonly (readonly [string, readonly unknown[]])[]) findings += found.length;
              if (data.whole === true) resolve();
            };
            worker.onerror = ({ message }) => reject(new Error(message));
            worker.postMessage({ changes: some, today, whole: true });
          });
        return { tell, end: () => worker.terminate(), findings: () => findings };
      };
      const whole: number[] = [];
      const bare: number[] = [];
      let last = hire();
      for (let round = 0; round < rounds; round += 1) {
        last.end();
        last = hire();
        // It was read and stands ready before anything is timed.
        await last.tell([]);
        bare.push(await took(() => Promise.resolve(structuredClone(changes))));
        whole.push(await took(() => last.tell(changes)));
      }
      const findings = last.findings();
      const activities = changes.filter(({ kind }) => kind === 'activity');
      const after: number[] = [];
      for (let edit = 0; edit < edits; edit += 1) {
        const change = activities[(edit * 7) % activities.length];
        const edited = { ...change, body: { ...change?.body, name: `bewerking ${edit}`, necessity: `Nodig, want ${edit}.` } };
        after.push(await took(() => last.tell([edited])));
      }
      last.end();
      return { whole, edits: after, bare, findings };
    },
    { name, changes, rounds, edits, today },
  );
}

test('all rules over a thousand activities, and after one edit', async ({ app, built }) => {
  const worker = await workerOf(built);
  const records = largeChanges(largeRegister(activities));
  const changes = [...records, ...answersTo(await found(app.page, worker, records), today)];
  for (const kind of ['screening', 'judgement'] as const) expect(changes.some((change) => change.kind === kind), kind).toBe(true);
  const { whole, edits: after, bare, findings } = await timed(app.page, worker, changes);
  expect(findings).toBeGreaterThan(0);
  report({
    what: `all rules over ${activities.toLocaleString('en')} activities, ${findings.toLocaleString('en')} findings`,
    measured: milliseconds(median(whole)),
    beside: `${milliseconds(median(bare))} structured clone of the same records`,
    ratio: (median(whole) / median(bare)).toFixed(1),
    // It is done beside the page, once after a start: who goes straight to the findings waits for it.
    aim: '2,000 ms',
  });
  report({
    what: 'the same after one edit of an activity',
    measured: milliseconds(median(after)),
    beside: `${milliseconds(median(whole))} all rules over all`,
    ratio: (median(after) / median(whole)).toFixed(3),
    aim: '0.1',
  });
});

test('the findings of a thousand activities in the app', async ({ app }) => {
  const folder = await mkdtemp(join(tmpdir(), 'grondslag-bench-'));
  try {
    const archive = join(folder, 'large.grondslag.jsonl');
    await writeRegisterArchive(archive, largeRegister(activities));
    await app.openFile(() => app.page.getByRole('button', { name: 'Archief openen' }).click(), archive);
    const { start, shell, findings } = pages(app);
    await start.takeOver.click();
    await expect(shell.heading('Register')).toBeVisible({ timeout: 60_000 });
    let opened = 0;
    const task = await longestTask(app.page, async () => {
      const before = Date.now();
      await app.page.evaluate(() => void (location.hash = `${location.hash.split('/register')[0]?.slice(1) ?? ''}/bevindingen`));
      await expect(findings.level).toBeVisible({ timeout: 60_000 });
      opened = Date.now() - before;
    });
    report({
      what: `Bevindingen opened on ${activities.toLocaleString('en')} activities that nobody looked at before`,
      measured: milliseconds(opened),
      beside: `${task === 0 ? 'none over 50 ms' : milliseconds(task)}: the longest task of the page's thread meanwhile`,
      ratio: '',
      aim: 'task: 50 ms',
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
