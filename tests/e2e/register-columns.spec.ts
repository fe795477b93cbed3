import { activities } from '@shared/example/activities';
import { expect, test } from './app';
import { barriers } from './barriers';
import { pages } from './page-models/pages';

test('columns are chosen and stay so; what was searched and how it was sorted is there on return', async ({ app }) => {
  const { start, shell, register, activity } = pages(app);
  await start.openExample.click();
  await expect(register.headers).toHaveText(['Naam', 'Onze rol', 'Betrokkenen', 'Grondslag', 'Bijz.', 'DPIA', 'Bevindingen']);
  await register.columns.click();
  await register.column('Eigenaar').click();
  await register.column('Onze rol').click();
  await app.page.keyboard.press('Escape');
  await expect(register.columns).toBeFocused();
  await expect(register.headers).toHaveText(['Naam', 'Betrokkenen', 'Grondslag', 'Bijz.', 'DPIA', 'Eigenaar', 'Bevindingen']);

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
  await expect(again.register.headers).toHaveText(['Naam', 'Betrokkenen', 'Grondslag', 'Bijz.', 'DPIA', 'Eigenaar', 'Bevindingen']);
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

test('what we do for others stands by client, with what article 30(2) asks, and is found again on return', async ({ app }) => {
  const { start, shell, register, activity } = pages(app);
  await start.openExample.click();
  await expect(register.part('Hele register')).toBeChecked();
  await register.part('Als verwerker').check();
  await expect(register.table).toBeHidden();
  const line = register.clients.getByRole('row').filter({ has: app.page.getByRole('link', { name: 'Uitvoering van groepstrainingen voor een ander bureau' }) });
  await expect(line.getByRole('rowheader')).toHaveText('Bureau Wilgenhaag Re-integratie');
  await expect(line).toContainText('per deelnemer een kort trainingsverslag schrijven');
  await expect(line).toContainText('geen');

  // What is made here begins as processor, and says that it lacks a client.
  await register.newActivity.click();
  await activity.name.fill('Taalles voor een gemeente');
  await expect(shell.saved).toBeVisible();
  await app.page.goBack();
  await expect(register.part('Als verwerker')).toBeChecked();
  await expect(register.clients.getByRole('row', { name: 'Taalles voor een gemeente' })).toContainText('Nog geen opdrachtgever');
  await expect(register.count).toHaveText('2 opdrachten in 2 verwerkingen');
  await register.search.fill('wilgenhaag');
  await expect(register.count).toHaveText('1 van 2 opdrachten in 2 verwerkingen');
  expect(await barriers(app.page)).toEqual([]);

  await register.part('Als verwerkingsverantwoordelijke').check();
  await expect(register.clients).toBeHidden();
  await expect(register.showAll).toBeVisible();
  await register.showAll.click();
  await expect(register.search).toBeFocused();
  await expect(register.link('Taalles voor een gemeente')).toBeHidden();
  await expect(register.link('Begeleiding tweede spoor')).toBeVisible();
  expect(app.complaints).toEqual([]);
});

test('the register is narrowed down by what the law asks about, and each filter can be taken away', async ({ app }) => {
  const { start, register, activity } = pages(app);
  await start.openExample.click();
  await expect(register.link('Begeleiding tweede spoor')).toBeVisible();
  const all = await register.links.allTextContents();
  await register.filter.click();
  await register.option('Gegevens', 'Strafrechtelijk').click();
  await register.option('Gegevens', 'Bijzonder').click();
  await register.option('Status', 'In gebruik').click();
  expect(await barriers(app.page)).toEqual([]);
  await app.page.keyboard.press('Escape');
  await expect(register.filter).toBeFocused();
  await expect(register.filters).toHaveText([/Gegevens: Bijzonder/, /Gegevens: Strafrechtelijk/, /Status: In gebruik/]);
  const narrowed = await register.links.allTextContents();
  expect(narrowed.length).toBeGreaterThan(0);
  expect(narrowed.length).toBeLessThan(all.length);
  await expect(register.count).toHaveText(`${narrowed.length} van ${all.length} verwerkingen`);
  expect(await barriers(app.page)).toEqual([]);

  await register.links.first().click();
  await expect(activity.name).toBeVisible();
  await app.page.goBack();
  await expect(register.links).toHaveText(narrowed);

  await register.filters.filter({ hasText: 'Bijzonder' }).click();
  await expect(register.filters.first()).toBeFocused();
  await register.filters.first().press('Enter');
  await register.filters.press('Enter');
  await expect(register.filter).toBeFocused();
  await expect(register.links).toHaveText(all);
  await expect(register.showAll).toBeHidden();
  expect(app.complaints).toEqual([]);
});

test('each line says what the rules found, the heaviest first when asked; data, parties and systems are found by name', async ({ app }) => {
  const { start, register, activity } = pages(app);
  await start.openExample.click();
  await expect(register.foundIn(activities.videoCalls.name)).toContainText(/\d+ fout/);
  await register.header('Bevindingen').getByRole('button').click();
  await expect(register.header('Bevindingen')).toHaveAttribute('aria-sort', 'descending');
  const found = await register.found();
  const errors = found.filter((text) => text.includes('fout'));
  expect(errors.length).toBeGreaterThan(0);
  expect(found.slice(0, errors.length)).toEqual(errors);

  await register.filter.click();
  await register.option('Bevindingen', 'Met fouten').click();
  await app.page.keyboard.press('Escape');
  await expect(register.links).toHaveCount(errors.length);
  await register.showAll.click();

  for (const query of ['bsn', 'uwv', 'beperkingen', 'volgsysteem']) {
    await register.search.fill(query);
    await expect(register.count, query).toHaveText(/^\d+ van \d+ verwerkingen$/);
    expect(await register.links.count(), query).toBeGreaterThan(0);
  }
  await register.search.fill('niets van dit alles');
  await expect(register.showAll).toBeVisible();
  await expect(app.page.getByText('Zoeken kijkt naar')).toContainText('soorten gegevens');
  await register.showAll.click();

  // What is mended is counted at once on return.
  const before = await register.foundIn(activities.videoCalls.name).innerText();
  await register.link(activities.videoCalls.name).click();
  await activity.role('Verwerkingsverantwoordelijke').click();
  await app.page.goBack();
  await expect(register.foundIn(activities.videoCalls.name)).not.toHaveText(before);
  expect(await barriers(app.page)).toEqual([]);
  expect(app.complaints).toEqual([]);
});
