import type { Page } from '@playwright/test';
import { activities } from '@shared/example/activities';
import { readBack, withoutBlanks } from '../src-renderer/pdf/read-back';
import { expect, test } from './app';
import { pages } from './page-models/pages';

/** What Ctrl+P puts on paper, with the colours that the person has on screen. */
async function printed(page: Page): Promise<{ readonly sheets: number; readonly text: string }> {
  const { pages: sheets, runs } = await readBack(new Uint8Array(await page.pdf({ format: 'A4' })));
  return { sheets, text: withoutBlanks(runs.map(({ text }) => text).join('')) };
}

test('a document that is looked at is printed from its title to its last line, and not what lies under it', async ({ app }) => {
  const { page } = app;
  const { start, shell, documents } = pages(app);
  await start.openExample.click();
  await shell.goTo('Documenten');
  await documents.look('het register').click();
  await expect(documents.preview.getByRole('heading', { level: 3, name: 'Register van verwerkingsactiviteiten' })).toBeVisible();
  const { sheets, text } = await printed(page);
  expect(sheets).toBeGreaterThan(20);
  const last = documents.preview.locator('section').last().getByRole('definition').or(documents.preview.locator('section').last().getByRole('cell')).last();
  for (const words of [activities.payroll.name, await last.innerText()]) expect(text).toContain(withoutBlanks(words));
  // what there is to do on the page below, and beside the document
  for (const words of ['Te controleren tekst', 'Hoofdmenu', 'Overzicht', 'Sluiten']) expect(text).not.toContain(withoutBlanks(words));
});

test('a form is printed in ink on white, with all that was typed', async ({ app }) => {
  const { page } = app;
  const { start, shell, register, activity } = pages(app);
  await start.openExample.click();
  await shell.goTo('Register');
  await register.links.first().click();
  const lines = Array.from({ length: 120 }, (_, line) => `regel ${line + 1} van een lange opmerking`);
  await activity.remarks.fill(lines.join('\n'));
  const name = `${'Een naam die veel langer is dan een regel '.repeat(6)}tot hier`;
  await activity.name.fill(name);
  await page.emulateMedia({ colorScheme: 'dark' });
  const { text } = await printed(page);
  for (const line of [lines[0], lines[60], lines.at(-1), name]) expect(text).toContain(withoutBlanks(line ?? 'none'));
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  const ink = await page.evaluate(() => [getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor]);
  expect(ink).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  // the form is as it was
  await page.emulateMedia({ colorScheme: null, media: null });
  await expect(activity.remarks).toHaveValue(lines.join('\n'));
  await expect(page.locator('[data-written-out]')).toHaveCount(0);
});

test('in the colours that a person chose for all programs only what is chosen is marked', async ({ app }) => {
  const { page } = app;
  const { start, shell, register, activity } = pages(app);
  await page.emulateMedia({ forcedColors: 'active' });
  await start.openExample.click();
  await shell.goTo('Register');
  await register.links.first().click();
  await expect(activity.tab('Algemeen')).toBeVisible();
  const unseen = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const tabs = await page.getByRole('tab').evaluateAll((elements) => elements.map((element) => getComputedStyle(element).borderBottomColor));
  expect(tabs.map((colour) => colour !== unseen)).toEqual([true, ...tabs.slice(1).map(() => false)]);
  const menu = page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link');
  const links = await menu.evaluateAll((elements) => elements.map((element) => getComputedStyle(element).borderInlineStartColor));
  const current = await menu.evaluateAll((elements) => elements.map((element) => element.getAttribute('aria-current') === 'page'));
  expect(links.map((colour) => colour !== unseen)).toEqual(current);
});
