import { activities } from '@shared/example/activities';
import { join } from 'node:path';
import type { Locator } from '@playwright/test';
import { writeLargeArchive } from '../bench/large-archive';
import { expect, test } from './app';
import { pages } from './page-models/pages';

/** In sight, with the focus: the keyboard goes on from there. */
async function expectThere(link: Locator): Promise<void> {
  await expect(link).toBeFocused();
  await expect(link).toBeInViewport({ ratio: 1 });
}

test('who comes back to a list stands at the row that was opened; from the menu it begins at its top', async ({ app }) => {
  const { start, shell, register, activity, dpia, organisation } = pages(app);
  const { page } = app;
  await page.setViewportSize({ width: 1024, height: 500 });
  await start.openExample.click();
  const far = register.links.nth(15);
  await far.click();
  await expect(activity.name).toBeVisible();
  await page.goBack();
  await expectThere(far);
  await page.keyboard.press('Tab');
  await expect(register.links.nth(16)).toBeFocused();

  // Set as it was, also after a reload; what was typed is not kept there, as it would be written to the disk.
  await register.filter.click();
  await register.option('Status', 'In gebruik').click();
  await page.keyboard.press('Escape');
  await register.header('Naam').getByRole('button').click();
  const last = register.links.last();
  const name = await last.innerText();
  await last.click();
  await expect(shell.heading(name)).toBeFocused();
  await page.reload();
  await expect(activity.name).toBeVisible();
  await page.goBack();
  await expect(register.filters).toHaveText(/Status: In gebruik/);
  await expect(register.header('Naam')).toHaveAttribute('aria-sort', 'descending');
  await expectThere(register.link(name));

  // The menu is one step up from the page of an activity, and a new visit from anywhere else.
  await register.link(name).click();
  await shell.goTo('Register');
  await expectThere(register.link(name));
  await shell.goTo('DPIA');
  await expect(shell.heading('DPIA')).toBeFocused();
  await expect(shell.heading('DPIA')).toBeInViewport();
  await dpia.links.nth(14).click();
  await page.goBack();
  await expectThere(dpia.links.nth(14));
  await shell.goTo('Register');
  await expect(shell.heading('Register')).toBeFocused();
  await expect(register.filters).toHaveText(/Status: In gebruik/);

  // What was erased leaves its place to what came after it.
  await register.filters.click();
  const next = await register.links.nth(13).innerText();
  await register.links.nth(12).click();
  await activity.erase();
  await expectThere(register.link(next));

  await shell.goTo('Organisatie');
  await organisation.list('Maatregelen').links.last().click();
  await page.getByRole('link', { name: 'Naar Organisatie' }).click();
  await expectThere(organisation.list('Maatregelen').links.last());
  expect(app.complaints).toEqual([]);
});

test('who followed a finding comes back to it, and to the next one when it is mended; a version is read on', async ({ app }) => {
  const { start, shell, activity, findings } = pages(app);
  const { page } = app;
  await page.setViewportSize({ width: 1024, height: 500 });
  await start.openExample.click();
  await shell.goTo('Overzicht');
  await findings.link.click();
  const own = findings.of(activities.videoCalls.name);
  const noRole = own.getByRole('link', { name: 'Het is nog niet bekend of u verantwoordelijk bent' });
  await noRole.click();
  await findings.back.click();
  await expectThere(noRole);
  await noRole.click();
  await activity.role('Verwerkingsverantwoordelijke').click();
  await expect(findings.here.getByRole('status')).toHaveText('Hersteld.');
  await findings.back.click();
  await expect(noRole).toHaveCount(0);
  await expect(page.locator('main li a:focus')).toBeInViewport({ ratio: 1 });
  await expect(own.getByRole('link').first()).toBeInViewport();

  await own.getByRole('link').first().click();
  await activity.tab('Geschiedenis').click();
  await activity.versions.last().click();
  await expect(page.getByRole('heading', { name: /^Versie van/ })).toBeVisible();
  await shell.goTo('Overzicht');
  await page.goBack();
  await expectThere(activity.versions.last());
  await expect(page.getByRole('heading', { name: /^Versie van/ })).toBeVisible();
  expect(app.complaints).toEqual([]);
});

test('in a register of which only a part is in the page too', async ({ app }) => {
  const { start, shell, register, activity, findings } = pages(app);
  const { page } = app;
  const archive = join(app.profile, 'groot.grondslag.jsonl');
  await writeLargeArchive(archive, 260);
  await app.openFile(() => start.openArchive.click(), archive);
  await start.takeOver.click();
  await register.search.fill('begeleiding');
  await register.header('Onze rol').getByRole('button').click();
  await expect(register.links).not.toHaveCount(0);
  await register.links.first().focus();
  // As many keys as it takes to come to what is not in the page at first.
  await register.table.locator('..').evaluate((box) => box.scrollTo(0, 5000));
  const link = register.links.nth(12);
  const name = await link.innerText();
  await register.link(name).click();
  await expect(activity.name).toBeVisible();
  await page.goBack();
  await expectThere(register.link(name));
  await expect(register.search).toHaveValue('begeleiding');

  await shell.goTo('Overzicht');
  await findings.link.click();
  const line = page.getByRole('list', { name: 'Op meer plaatsen hetzelfde' }).getByRole('listitem').first();
  await line.getByRole('button', { name: /verwerkingen$/ }).click();
  const place = line.getByRole('listitem').last().getByRole('link');
  await place.click();
  await expect(findings.here).toContainText(/(\d+) van \1/);
  await page.goBack();
  await expectThere(place);
  expect(app.complaints).toEqual([]);
});
