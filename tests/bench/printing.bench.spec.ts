import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { DocumentModel } from '@shared/documents/model';
import { test } from '../e2e/app';
import { launchChromium } from '../e2e/chromium';
import { nodeFonts } from '../src-renderer/pdf/node-fonts';
import { largeRegister } from './large-register';
import { longestTask } from './longest-task';
import { serveOthers } from './others';
import { report } from './outcomes';
import { htmlOf } from './printers/html';
import type { OtherPrinters } from './printers/page';
import { writeRegisterArchive } from './register-archive';

interface Made {
  readonly seconds: number;
  readonly bytes: number;
  readonly pages: number;
}

/** The worker as it was built, asked as the app asks it. */
async function byApp(page: Page, built: string, model: DocumentModel): Promise<Made> {
  const name = (await readdir(join(built, 'renderer/assets'))).find((file) => /^pdf\.worker.*\.js$/.test(file));
  if (name === undefined) throw new Error('the app has no worker for PDF');
  return page.evaluate(
    async ({ name, model }) => {
      const start = performance.now();
      const worker = new Worker(`/assets/${name}`, { type: 'module' });
      const bytes = await new Promise<Uint8Array>((resolve, reject) => {
        worker.addEventListener('message', ({ data }) => (data.bytes ? resolve(data.bytes as Uint8Array) : reject(new Error(data.detail as string))));
        worker.addEventListener('error', ({ message }) => reject(new Error(message)));
        worker.postMessage({ kind: 'print', model });
      });
      const seconds = (performance.now() - start) / 1000;
      worker.terminate();
      return { seconds, bytes: bytes.length, pages: new TextDecoder('latin1').decode(bytes).match(/\/Type \/Page\b/g)?.length ?? 0 };
    },
    { name, model },
  );
}

const dataUrl = (font: Uint8Array) => `data:font/ttf;base64,${Buffer.from(font).toString('base64')}`;

/** The document, and what the others make of it: each in a page of its own, so that none waits for what another left. */
async function byOthers(folder: string, count: number): Promise<{ readonly model: DocumentModel; readonly made: ReadonlyMap<string, Made> }> {
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
    const model = await (await open()).evaluate((count) => (window as unknown as { others: OtherPrinters }).others.model(count), count);
    for (const name of ['pdfkit', 'jsPDF'] as const) {
      const page = await open();
      made.set(name, await page.evaluate(({ name, model }) => (window as unknown as { others: OtherPrinters }).others.print(name, model), { name, model }));
      await page.close();
    }
    const html = htmlOf(model, { regular: dataUrl(nodeFonts.regular), semiBold: dataUrl(nodeFonts.semiBold) });
    const page = await chromium.context.newPage();
    const start = performance.now();
    await page.setContent(html, { waitUntil: 'load', timeout: 0 });
    const pdf = await page.pdf({ tagged: true, outline: true, format: 'A4', margin: { top: '0.83in', bottom: '0.83in', left: '0.78in', right: '0.78in' } });
    made.set('Chromium', { seconds: (performance.now() - start) / 1000, bytes: pdf.length, pages: pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0 });
    return { model, made };
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

      const { model, made } = await byOthers(join(folder, 'chromium'), count);
      const ours = await byApp(app.page, built, model);
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

      await app.page.getByRole('navigation').getByRole('link', { name: 'Documenten' }).click();
      const button = app.page.getByRole('button', { name: 'Register als PDF' });
      await expect(button).toBeEnabled({ timeout: 120_000 });
      await app.page.waitForTimeout(3000);
      const start = performance.now();
      const task = await longestTask(app.page, async () => {
        const { bytes } = await app.saveFile(() => button.click());
        expect(bytes.length).toBeGreaterThan(ours.bytes / 2);
      });
      report({
        what: `longest task of the page while it prints ${count}`,
        measured: task === 0 ? 'none over 50 ms' : `${task.toFixed(0)} ms`,
        beside: `from the button to the file: ${((performance.now() - start) / 1000).toFixed(2)} s`,
        ratio: '',
        aim: '50 ms',
      });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
}
