import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { test, type App } from '../e2e/app';
import { firstScreens, type FirstScreen } from './first-screen';
import { largeRegister } from './large-register';
import { median, milliseconds, report } from './outcomes';
import { writeRegisterArchive } from './register-archive';

const starts = 7;

/** Fills the app as a person does, and waits until what it does afterwards is done. */
const filling: Readonly<Record<string, (app: App) => Promise<void>>> = {
  'no organisation': async ({ page }) => {
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  },
  'the example': async ({ page }) => {
    await page.getByRole('button', { name: 'Voorbeeld openen' }).click();
    await inMenu(page);
  },
  '200 activities': async (app) => {
    const folder = await mkdtemp(join(tmpdir(), 'grondslag-bench-'));
    try {
      const archive = join(folder, 'register.grondslag.jsonl');
      await writeRegisterArchive(archive, largeRegister(200));
      await app.openFile(() => app.page.getByRole('button', { name: 'Archief openen' }).click(), archive);
      await app.page.getByRole('button', { name: 'Overnemen' }).click({ timeout: 120_000 });
      await inMenu(app.page);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

async function inMenu(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).waitFor({ timeout: 240_000 });
  await page.waitForTimeout(3000);
}

for (const [what, fill] of Object.entries(filling)) {
  test(`the first screen with ${what}`, async ({ app }) => {
    await fill(app);
    await app.close();
    await app.start();
    const start = await firstScreens(app.page, app.current.origin);
    const seen: FirstScreen[] = [];
    for (let n = 0; n < starts; n += 1) seen.push(await start());
    const of = (key: keyof FirstScreen) => median(seen.map((each) => each[key]));
    const line = (measured: string, said: string, aim: string) => report({ what: `${said}, with ${what}`, measured, beside: '', ratio: '', aim });
    line(milliseconds(of('painted')), 'first paint', '150 ms');
    line(milliseconds(of('usable')), 'first page usable', '350 ms');
    line(`${of('requests')} files, ${(of('bytes') / 1e6).toFixed(3)} MB`, 'asked for before the first page', '');
    line(`${of('requestsAtRest')} files`, 'asked for in the five seconds after the start', '');
  });
}
