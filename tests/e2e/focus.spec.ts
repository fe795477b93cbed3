import { expect, test } from './app';
import { ActivityPage } from './page-models/activity-page';
import { DocumentsPage } from './page-models/documents-page';
import { RegisterPage } from './page-models/register-page';
import { Shell } from './page-models/shell';
import { StartPage } from './page-models/start-page';

test('Enter in the search box goes to the first line found, and Enter there opens it', async ({ app }) => {
  const { page } = app;
  const [start, shell, register] = [new StartPage(page), new Shell(page), new RegisterPage(page)];
  await start.openExample.click();
  await expect(register.links).toHaveCount(17);
  await register.search.fill('salaris');
  await register.search.press('Enter');
  await expect(register.link('Salarisadministratie')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(shell.heading('Salarisadministratie')).toBeFocused();
});

test('sorting by keyboard turns the order around and keeps the focus', async ({ app }) => {
  const { page } = app;
  const [start, register] = [new StartPage(page), new RegisterPage(page)];
  await start.openExample.click();
  await expect(register.links).toHaveCount(17);
  await expect(register.header('Naam')).toHaveAttribute('aria-sort', 'ascending');
  const first = await register.links.first().textContent();
  const button = register.header('Naam').getByRole('button');
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(register.header('Naam')).toHaveAttribute('aria-sort', 'descending');
  await expect(register.links.last()).toHaveText(first ?? '');
  await expect(button).toBeFocused();
});

test('the focus stays where a person works', async ({ app }) => {
  const { page } = app;
  const [start, register, activity] = [new StartPage(page), new RegisterPage(page), new ActivityPage(page)];
  await start.newOrganisation.click();
  await expect(start.name).toBeFocused();
  await page.keyboard.type('De Brug');
  await page.keyboard.press('Enter');
  await register.newActivity.click();
  await expect(activity.name).toBeFocused();

  await activity.tab('Doel en grondslag').click();
  await activity.addPurpose.click();
  await expect(activity.purpose(1).description).toBeFocused();
  await activity.addPurpose.click();
  await expect(activity.purpose(2).description).toBeFocused();
  await activity.purpose(1).remove.click();
  await expect(activity.undo).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(activity.purpose(1).description).toBeFocused();

  const more = page.getByRole('button', { name: 'Meer met deze verwerking' });
  await more.click();
  await page.getByRole('menuitem', { name: 'Voorgoed wissen…' }).click();
  // Enter by mistake erases nothing.
  await expect(page.getByRole('dialog').getByRole('heading')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(more).toBeFocused();
});

test('printing that is stopped makes no file, and can begin again', async ({ app }) => {
  test.setTimeout(60_000);
  const { page } = app;
  const [start, shell, register, documents] = [new StartPage(page), new Shell(page), new RegisterPage(page), new DocumentsPage(page)];
  await start.openExample.click();
  await expect(register.links).toHaveCount(17);
  await shell.goTo('Documenten');
  // In one task of the page: the register would otherwise be ready before a person, or a test, can stop it.
  await documents.registerAsPdf.evaluate((button: HTMLElement) => {
    new MutationObserver((_records, observer) => {
      const cancel = [...document.querySelectorAll('button')].find((found) => found.textContent === 'Annuleren');
      if (cancel === undefined) return;
      observer.disconnect();
      cancel.click();
    }).observe(document.body, { childList: true, subtree: true });
    button.click();
  });
  await expect(page.getByText('Gestopt. Er is geen bestand gemaakt.')).toBeVisible();
  await expect(documents.cancel).toBeHidden();
  await expect(documents.registerAsPdf).toBeFocused();
  const pdf = await app.saveFile(() => documents.registerAsPdf.click());
  expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-');
});
