import { expect, test } from './app';
import { pages } from './page-models/pages';

test('a party is described once, renamed everywhere, and erased only when nothing uses it', async ({ app }) => {
  const { start, shell, register, organisation } = pages(app);
  await start.openExample.click();
  await expect(register.table).toBeVisible();
  await shell.goTo('Organisatie');
  const parties = organisation.list('Partijen');
  await parties.search.fill('belastingdienst');
  await expect(parties.links).toHaveText(['Belastingdienst']);
  await parties.links.click();

  const { record } = organisation;
  await expect(record.name).toHaveValue('Belastingdienst');
  await expect(record.erase).toBeHidden();
  const users = await record.uses.allTextContents();
  expect(users.length).toBeGreaterThan(0);
  await record.name.fill('Belastingdienst Limburg');
  await record.uses.first().click();
  await expect(shell.heading(users[0] ?? '')).toBeVisible();
  await app.page.getByRole('tab', { name: 'Ontvangers en doorgifte' }).click();
  const named = app.page.locator('input').filter({ visible: true });
  await expect.poll(() => named.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value))).toContain('Belastingdienst Limburg');

  await shell.goTo('Organisatie');
  await parties.add.click();
  await expect(record.name).toBeFocused();
  await record.name.fill('Bakker');
  await record.back.click();
  await parties.search.fill('bakker');
  await expect(parties.rows).toHaveText([/^Bakker/]);
  await parties.links.click();
  await record.erase.click();
  await record.eraseForGood.click();
  await expect(shell.heading('Organisatie')).toBeFocused();
  await parties.search.fill('bakker');
  await expect(parties.links).toHaveCount(0);
  expect(app.complaints).toEqual([]);
});

test('equal, blank and strange input is kept, told apart and said beside the field', async ({ app }) => {
  const { start, shell, organisation } = pages(app);
  await start.makeOrganisation('De Brug');
  await shell.goTo('Organisatie');
  const parties = organisation.list('Partijen');
  const { record } = organisation;
  for (const name of ['Uitvoerder', ' uitvoerder', '', '   ']) {
    await parties.add.click();
    await record.name.fill(name);
    await record.back.click();
  }
  await expect(parties.links).toHaveText(['Naamloze partij', 'Naamloze partij', /^uitvoerder$/i, /^uitvoerder$/i]);
  const firsts = await parties.rows.getByRole('rowheader').allTextContents();
  expect(new Set(firsts.map((text) => text.trim().toLowerCase())).size).toBe(4);

  await parties.links.last().click();
  await expect(app.page.getByText('Er is al een partij met deze naam.')).toBeVisible();
  await record.field('Contract getekend op').fill('1 mei 2026');
  await record.field('Contract loopt tot en met').fill('30-4-2026');
  await record.field('Contract loopt tot en met').blur();
  await expect(app.page.getByText('Dit ligt vóór het begin, 01-05-2026.')).toBeVisible();
  await expect(record.field('Contract loopt tot en met')).toHaveValue('30-04-2026');

  await record.back.click();
  await organisation.kvkNumber.fill('1234');
  await organisation.email.fill('geen adres');
  await expect(app.page.getByText('Dit lijkt geen e-mailadres.')).toBeHidden();
  await organisation.hasDpo('Ja').click();
  await organisation.dpoName.fill('Noor');
  await expect(app.page.getByText('Een KvK-nummer heeft acht cijfers.')).toBeVisible();
  await expect(app.page.getByText('Dit lijkt geen e-mailadres.')).toBeVisible();
  await shell.goTo('Register');
  await shell.goTo('Organisatie');
  await expect(organisation.kvkNumber).toHaveValue('1234');
  await expect(organisation.email).toHaveValue('geen adres');
  await expect(organisation.dpoName).toHaveValue('Noor');
  expect(app.complaints).toEqual([]);
});
