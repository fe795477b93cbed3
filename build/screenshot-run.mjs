import { join } from 'node:path';
import { Failure } from './begin.mjs';
import { chromiumForTests } from './chromium.mjs';
import { isRoot } from './computer.mjs';
import { root } from './run.mjs';
import { serve } from './serve.mjs';
import { setUp } from './setup.mjs';

/** Opens the example in a fresh browser and saves what the register looks like as build/picture.png. */
export async function main() {
  await setUp();
  const executablePath = await chromiumForTests();
  if (executablePath === undefined) throw new Failure('Er is geen Chromium, Chrome of Edge. Installeer er een, of wijs hem aan met GRONDSLAG_CHROMIUM.');
  const { chromium } = await import('@playwright/test');
  const server = await serve();
  const browser = await chromium.launch({ executablePath, args: isRoot ? ['--no-sandbox', '--disable-gpu'] : [] });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, deviceScaleFactor: 1, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' });
    await page.goto(server.address);
    await page.getByRole('button', { name: 'Voorbeeld openen' }).click();
    await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Register' }).click();
    await page.getByRole('table', { name: 'Verwerkingen' }).getByRole('link').first().waitFor();
    // What the rules found comes after the rows.
    await page.getByRole('cell', { name: 'waarschuwing' }).first().waitFor();
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: join(root, 'build', 'picture.png'), animations: 'disabled' });
  } finally {
    await browser.close();
    await server.close();
  }
}
