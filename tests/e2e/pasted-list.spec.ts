import { expect, test } from './app';
import { pages } from './page-models/pages';

test('a column that is pasted into the box of a new category becomes as many categories, and goes again in one step', async ({ app }) => {
  const { page } = app;
  const { start, shell, register, activity } = pages(app);
  await start.makeOrganisation('De Brug');
  await register.newActivity.click();
  await activity.name.fill('Proef');
  await activity.remarks.fill('Naam, adres en woonplaats\nBSN\nLoongegevens');
  await activity.remarks.press('ControlOrMeta+a');
  await activity.remarks.press('ControlOrMeta+c');

  await activity.tab('Betrokkenen en gegevens').click();
  await activity.addCategory('Bsn');
  await activity.newCategory.press('ControlOrMeta+v');
  const offer = page.getByRole('group', { name: '2 soorten gegevens toevoegen?' });
  await expect(offer.getByRole('checkbox', { name: /BSN.*staat er al/ })).toBeDisabled();
  const all = offer.getByRole('button', { name: 'Alle 2 toevoegen' });
  await expect(all).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(activity.newCategory).toBeFocused();
  await expect(activity.category('Loongegevens')).toBeVisible();
  await expect(activity.category('Naam, adres en woonplaats')).toBeVisible();
  await expect(shell.saved).toBeVisible();

  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(activity.category('Loongegevens')).toHaveCount(0);
  await expect(activity.category('Bsn')).toBeVisible();

  // one text after all, as the browser would have pasted it
  await activity.newCategory.press('ControlOrMeta+v');
  await page.getByRole('button', { name: 'Als één tekst plakken' }).click();
  await expect(activity.newCategory).toHaveValue('Naam, adres en woonplaats BSN Loongegevens');
});
