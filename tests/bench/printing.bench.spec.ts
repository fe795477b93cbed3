import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { RegisterInput } from '@shared/documents/register';
import type { Question } from '@renderer/features/documents/maker/protocol';
import { test } from '../e2e/app';
import { launchChromium } from '../e2e/chromium';
import { nodeFonts } from '../src-renderer/pdf/node-fonts';
import { largeRegister } from './large-register';
import { longestTask } from './longest-task';
import { serveOthers } from './others';
import { report } from './outcomes';
import { htmlOf } from './printers/html';
import type { OtherPrinters } from './printers/page';
import { recordsOf, writeRegisterArchive } from './register-archive';

interface Made {
  readonly seconds: number;
  readonly bytes: number;
  readonly pages: number;
}

/** The worker as it was built, given the register and asked as the app does. */
async function byApp(page: Page, built: string, input: RegisterInput): Promise<Made> {
  const name = (await readdir(join(built, 'renderer/assets'))).find((file) => /^documents\.worker.*\.js$/.test(file));
  if (name === undefined) throw new Error('the app has no worker for documents');
  const records = recordsOf(input).map(({ kind, id, body }) => ({ rev: `rev-${id}`, record: id, kind: kind.name, by: 'Bench', version: kind.version, text: JSON.stringify(body) }));
  const question: Question = { kind: 'print', request: { kind: 'register' }, date: input.date };
  return page.evaluate(
    async ({ name, records, question }) => {
      const start = performance.now();
      const worker = new Worker(`/assets/${name}`, { type: 'module' });
      const bytes = await new Promise<Uint8Array>((resolve, reject) => {
        worker.addEventListener('message', ({ data }) => {
          if (data.kind === 'answer') resolve(data.answer.bytes as Uint8Array);
          if (data.kind === 'failed') reject(new Error(data.detail as string));
        });
        worker.addEventListener('error', ({ message }) => reject(new Error(message)));
        worker.postMessage({ kind: 'question', id: 1, question });
        worker.postMessage({ kind: 'records', records });
        worker.postMessage({ kind: 'complete' });
      });
      const seconds = (performance.now() - start) / 1000;
      worker.terminate();
      return { seconds, bytes: bytes.length, pages: new TextDecoder('latin1').decode(bytes).match(/\/Type \/Page\b/g)?.length ?? 0 };
    },
    { name, records, question },
  );
}

const dataUrl = (font: Uint8Array) => `data:font/ttf;base64,${Buffer.from(font).toString('base64')}`;

/** What the others make of the same register: each in a page of its own, so that none waits for what another left. Building the document counts for all. */
async function byOthers(folder: string, count: number): Promise<ReadonlyMap<string, Made>> {
  const server = await serveOthers();
  const chromium = await launchChromium(folder);
  const made = new Map<string, Made>();
  const open = async () => {
    const page = await chromium.context.newPage();
    await page.goto(server.origin);
    await page.waitForFunction(() => 'others' in window);
    return page;
  };
  try {
    const { model, seconds: building } = await (await open()).evaluate((count) => (window as unknown as { others: OtherPrinters }).others.model(count), count);
    const add = (name: string, other: Made) => made.set(name, { ...other, seconds: building + other.seconds });
    for (const name of ['pdfkit', 'jsPDF'] as const) {
      const page = await open();
      add(name, await page.evaluate(({ name, model }) => (window as unknown as { others: OtherPrinters }).others.print(name, model), { name, model }));
      await page.close();
    }
    const html = htmlOf(model, { regular: dataUrl(nodeFonts.regular), semiBold: dataUrl(nodeFonts.semiBold) });
    const page = await chromium.context.newPage();
    const start = performance.now();
    await page.setContent(html, { waitUntil: 'load', timeout: 0 });
    const pdf = await page.pdf({ tagged: true, outline: true, format: 'A4', margin: { top: '0.83in', bottom: '0.83in', left: '0.78in', right: '0.78in' } });
    add('Chromium', { seconds: (performance.now() - start) / 1000, bytes: pdf.length, pages: pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0 });
    return made;
  } finally {
    await chromium.close();
    await server.close();
  }
}

const show = ({ seconds, bytes, pages }: Made) => `${seconds.toFixed(2)} s, ${(bytes / 1e6).toFixed(2)} MB, ${pages} pages`;

for (const count of [100, 1000]) {
  test(`a register of ${count} activities as PDF`, async ({ app, built }) => {
    test.setTimeout(1_200_000);
    const folder = await mkdtemp(join(tmpdir(), 'grondslag-bench-'));
    try {
      const input = largeRegister(count);
      const archive = join(folder, 'register.grondslag.jsonl');
      await writeRegisterArchive(archive, input);
      await app.openFile(() => app.page.getByRole('button', { name: 'Archief openen' }).click(), archive);
      await app.page.getByRole('button', { name: 'Overnemen' }).click({ timeout: 120_000 });
      await expect(app.page.getByRole('table', { name: 'Verwerkingen' })).toBeVisible({ timeout: 240_000 });

      const made = await byOthers(join(folder, 'chromium'), count);
      const ours = await byApp(app.page, built, input);
      const aims: Readonly<Record<string, string>> = { pdfkit: 'towards 2', Chromium: 'under 1' };
      for (const [name, other] of made) {
        report({
          what: `PDF of ${count} activities`,
          measured: show(ours),
          beside: `${name}: ${show(other)}`,
          ratio: `${(ours.seconds / other.seconds).toFixed(2)}; bytes ${(ours.bytes / other.bytes).toFixed(2)}`,
          aim: aims[name] ?? '',
        });
      }

      const { page } = app;
      const button = page.getByRole('button', { name: 'Register als PDF' });
      const preview = page.getByRole('dialog', { name: 'Dit komt in de PDF' });
      const reportTask = async (what: string, action: () => Promise<void>) => {
        const start = performance.now();
        let seconds = 0;
        const task = await longestTask(page, async () => {
          await action();
          seconds = (performance.now() - start) / 1000;
        });
        const measured = task === 0 ? 'none over 50 ms' : `${task.toFixed(0)} ms`;
        report({ what: `longest task of the page, ${count}: ${what}`, measured, beside: `in all ${seconds.toFixed(2)} s`, ratio: '', aim: '50 ms' });
      };
      await page.waitForTimeout(3000);
      await reportTask('Documenten opens', async () => {
        await page.getByRole('navigation').getByRole('link', { name: 'Documenten' }).click();
        await expect(page.getByRole('combobox', { name: 'Doelgroep' })).toBeVisible({ timeout: 120_000 });
        await page.waitForTimeout(5000);
      });
      await reportTask('a file is made', async () => {
        const { bytes } = await app.saveFile(() => button.click());
        expect(bytes.length).toBeGreaterThan(ours.bytes / 2);
      });
      await reportTask('a preview opens and is whole', async () => {
        await page.getByRole('button', { name: 'Bekijken: het register' }).click();
        // Looking by role would compute the style of every word, which the page itself puts off.
        await page.waitForFunction(() => [...document.querySelectorAll('dialog h5')].at(-1)?.textContent === 'Maatregelen', undefined, { polling: 500, timeout: 120_000 });
      });
      await reportTask('a preview closes', async () => {
        await page.keyboard.press('Escape');
        await expect(preview).toBeHidden();
      });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
}
