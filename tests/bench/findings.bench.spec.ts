import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RegisterInput } from '@shared/documents/register';
import { evaluation } from '@shared/rules/evaluation';
import type { Change } from '@shared/rules/records';
import { expect, test } from '../e2e/app';
import { pages } from '../e2e/page-models/pages';
import { largeRegister } from './large-register';
import { longestTask } from './longest-task';
import { median, milliseconds, report } from './outcomes';
import { writeRegisterArchive } from './register-archive';

const activities = 1_000;
const rounds = 5;
const edits = 100;
const today = '2026-11-21';

function changesOf({ organisation, activities: all, parties, systems, measures }: RegisterInput): readonly Change[] {
  return [
    { kind: 'organisation', id: 'o', rev: '', body: organisation },
    ...parties.map((record) => ({ kind: 'party' as const, ...record })),
    ...systems.map((record) => ({ kind: 'system' as const, ...record })),
    ...measures.map((record) => ({ kind: 'measure' as const, ...record })),
    ...all.map((record) => ({ kind: 'activity' as const, ...record })),
  ];
}

function took(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

test('all rules over a thousand activities, and after one edit', () => {
  const input = largeRegister(activities);
  const changes = changesOf(input);
  const bare: number[] = [];
  const whole: number[] = [];
  let looked = evaluation();
  for (let round = 0; round < rounds; round += 1) {
    bare.push(took(() => void JSON.stringify(changes)));
    looked = evaluation();
    whole.push(took(() => void looked.update(changes, today)));
  }
  expect(looked.findings().length).toBeGreaterThan(0);
  const after: number[] = [];
  let again = 0;
  for (let edit = 0; edit < edits; edit += 1) {
    const record = input.activities[(edit * 7) % activities];
    if (record === undefined) throw new Error('no activity');
    const change: Change = { kind: 'activity', id: record.id, rev: '', body: { ...record.body, remarks: `bewerking ${edit}`, name: `${record.body.name} ${edit}` } };
    after.push(took(() => void (again = Math.max(again, looked.update([change], today)))));
  }
  report({
    what: `all rules over ${activities.toLocaleString('en')} activities, ${looked.findings().length.toLocaleString('en')} findings`,
    measured: milliseconds(median(whole)),
    beside: `${milliseconds(median(bare))} JSON.stringify of the same records`,
    ratio: (median(whole) / median(bare)).toFixed(1),
    aim: '',
  });
  report({
    what: `the same after one edit of an activity (at most ${again} records looked at again)`,
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
      beside: `${milliseconds(task)} longest task of the page's thread meanwhile`,
      ratio: '',
      aim: 'task 50 ms',
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
