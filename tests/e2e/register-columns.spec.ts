import { expect, test } from './app';
import { pages } from './page-models/pages';

test('columns are chosen and stay so; what was searched and how it was sorted is there on return', async ({ app }) => {
  const { start, shell, register, activity } = pages(app);
  await start.openExample.click();
  await expect(register.headers).toHaveText(['Naam', 'Onze rol', 'Betrokkenen', 'Grondslagen', 'Bijz.', 'DPIA', 'Nog open']);
  await register.columns.click();
  await register.column('Eigenaar').click();
  await register.column('Onze rol').click();
  await app.page.keyboard.press('Escape');
  await expect(register.columns).toBeFocused();
  await expect(register.headers).toHaveText(['Naam', 'Betrokkenen', 'Grondslagen', 'Bijz.', 'DPIA', 'Eigenaar', 'Nog open']);

  await register.search.fill('medewerker');
  await register.header('Eigenaar').getByRole('button').click();
  const found = await register.links.allTextContents();
  expect(found.length).toBeGreaterThan(1);
  await register.links.first().click();
  await expect(activity.name).toBeVisible();
  await app.page.goBack();
  await expect(register.search).toHaveValue('medewerker');
  await expect(register.header('Eigenaar')).toHaveAttribute('aria-sort', 'ascending');
  await expect(register.links).toHaveText(found);

  await expect(shell.saved).toBeVisible();
  await app.close();
  await app.start();
  const again = pages(app);
  await again.shell.goTo('Register');
  await expect(again.register.headers).toHaveText(['Naam', 'Betrokkenen', 'Grondslagen', 'Bijz.', 'DPIA', 'Eigenaar', 'Nog open']);
  await expect(again.register.search).toHaveValue('');
});

test('an empty register has nothing to search; a new activity says that it is a draft', async ({ app }) => {
  const { start, shell, register, activity } = pages(app);
  await start.makeOrganisation('De Brug');
  await expect(register.newActivity).toBeVisible();
  await expect(register.search).toBeHidden();
  await register.newActivity.click();
  await activity.name.fill('Taalles');
  await shell.goTo('Register');
  await expect(register.search).toBeVisible();
  await expect(register.row('Taalles')).toContainText('Concept');
  expect(app.complaints).toEqual([]);
});
