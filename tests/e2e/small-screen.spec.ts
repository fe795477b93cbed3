import type { Page } from '@playwright/test';
import { expect, test } from './app';
import { ActivityPage, tabs } from './page-models/activity-page';
import { DocumentsPage } from './page-models/documents-page';
import { RegisterPage } from './page-models/register-page';
import { Shell, type Place } from './page-models/shell';
import { StartPage } from './page-models/start-page';

const places: readonly Place[] = ['Overzicht', 'Register', 'DPIA', 'Documenten', 'Organisatie', 'Bestanden', 'Instellingen'];
const long = 'Begeleiding naar passend werk bij een andere werkgever, ook wel tweede spoor genoemd '.repeat(4).slice(0, 300);

/** What is wider than the room it has; nothing, on a page that fits. */
async function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const wide = (element: Element) => element.scrollWidth > element.clientWidth;
    const named = [document.documentElement, ...document.querySelectorAll('main, header, button, th, td, h1, h2, h3, h4, h5, h6, dd, dialog')];
    return named.filter((element) => element.clientWidth > 0 && wide(element)).map((element) => `${element.tagName}: ${element.textContent.slice(0, 60)}`);
  });
}

// 1440 × 900 at 200 % leaves the page 720 × 450.
for (const [what, width, height] of [
  ['a screen of 1024 × 700', 1024, 700],
  ['200 % zoom', 720, 450],
] as const) {
  test(`every page fits ${what}`, async ({ app }) => {
    test.setTimeout(60_000);
    const { page } = app;
    const [start, shell, register, activity] = [new StartPage(page), new Shell(page), new RegisterPage(page), new ActivityPage(page)];
    await page.setViewportSize({ width, height });
    await expect(start.heading).toBeVisible();
    expect(await tooWide(page), 'Welkom').toEqual([]);
    await start.openExample.click();
    await expect(register.links).toHaveCount(17);
    await register.newActivity.click();
    await activity.name.fill(long);
    await expect(shell.heading(long.trim())).toBeVisible();
    if (width >= 1024) expect(new Set(await page.getByRole('tab').evaluateAll((all) => all.map((each) => each.getBoundingClientRect().bottom))).size, 'tabs in one row').toBe(1);
    for (const tab of tabs) {
      await activity.tab(tab).click();
      if (tab === 'Doel en grondslag') await activity.addPurpose.click();
      expect(await tooWide(page), tab).toEqual([]);
    }
    for (const place of places) {
      await shell.goTo(place);
      expect(await tooWide(page), place).toEqual([]);
    }
    const documents = new DocumentsPage(page);
    await shell.goTo('Documenten');
    await documents.look('het register').click();
    await expect(documents.preview.getByRole('heading', { level: 3 })).toBeVisible();
    expect(await tooWide(page), 'het register').toEqual([]);
    await documents.closePreview.click();
    await shell.goTo('Register');
    await register.link('Salarisadministratie').click();
    await page.getByRole('button', { name: 'Meer met deze verwerking' }).click();
    await page.getByRole('menuitem', { name: 'Voorgoed wissen…' }).click();
    await expect(page.getByRole('dialog').getByRole('button', { name: 'Annuleren' })).toBeInViewport({ ratio: 1 });
  });
}
