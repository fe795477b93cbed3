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
  await record.addAgreement.click();
  await record.field('Getekend of aanvaard op').fill('1 mei 2026');
  await record.field('Loopt tot en met').fill('30-4-2026');
  await expect(app.page.getByText('Dit ligt vóór de dag van tekenen of aanvaarden, 01-05-2026.')).toBeHidden();
  await record.field('Loopt tot en met').blur();
  await expect(app.page.getByText('Dit ligt vóór de dag van tekenen of aanvaarden, 01-05-2026.')).toBeVisible();
  await expect(record.field('Loopt tot en met')).toHaveValue('30-04-2026');

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

test('a contract with a processor is gone through clause by clause, and its end is said wherever it matters', async ({ app }) => {
  const { start, shell, register, organisation } = pages(app);
  await start.makeOrganisation('De Brug');
  await register.newActivity.click();
  await shell.goTo('Organisatie');
  const parties = organisation.list('Partijen');
  const { record } = organisation;
  await parties.add.click();
  await record.name.fill('Softwarehuis Noord');
  await record.addAgreement.click();
  const agreement = record.agreement(1);
  await expect(agreement.type('Verwerkersovereenkomst')).toBeFocused();
  await expect(agreement.clauses).toBeHidden();
  await agreement.type('Verwerkersovereenkomst').check();
  await expect(agreement.progress).toHaveText('0 van 14 staan erin, 14 nog niet bekeken');

  await agreement.clause('Geheimhouding', 'Ja').check();
  await agreement.place('Geheimhouding').fill('art. 4');
  await agreement.clause('Beveiliging', 'Ja').check();
  await agreement.clause('Subverwerkers', 'Nee').check();
  await agreement.clause('Aantonen en controleren', 'Nee').check();
  await agreement.clauses.getByRole('button', { name: 'Keuze wissen bij Aantonen en controleren' }).click();
  await expect(agreement.clause('Aantonen en controleren', 'Ja')).toBeFocused();
  await expect(agreement.progress).toHaveText('2 van 14 staan erin, 1 niet, 11 nog niet bekeken');
  await agreement.field('Waarborgen van de verwerker').fill('Certificaat gezien');
  await agreement.field('Loopt tot en met').fill('31-12-2020');
  await agreement.field('Loopt tot en met').blur();
  await expect(shell.saved).toBeVisible();

  await app.page.reload();
  await expect(record.name).toHaveValue('Softwarehuis Noord');
  await expect(agreement.progress).toHaveText('2 van 14 staan erin, 1 niet, 11 nog niet bekeken');
  await expect(agreement.clause('Geheimhouding', 'Ja')).toBeChecked();
  await expect(agreement.place('Geheimhouding')).toHaveValue('art. 4');
  await expect(agreement.clause('Subverwerkers', 'Nee')).toBeChecked();
  await expect(agreement.clause('Aantonen en controleren', 'Nee')).not.toBeChecked();

  // Of another sort it is asked for other things; what was filled in stays in sight.
  await agreement.type('Ander contract').check();
  await expect(agreement.field('Waarborgen van de verwerker')).toHaveValue('Certificaat gezien');
  await expect(agreement.clauses).toBeVisible();
  await expect(agreement.field('Termijn voor het melden van een datalek')).toBeHidden();
  await agreement.field('Waarborgen van de verwerker').fill('');
  await expect(agreement.field('Waarborgen van de verwerker')).toBeFocused();
  await agreement.type('Verwerkersovereenkomst').check();

  await record.back.click();
  await expect(parties.rows).toHaveText([/Verwerkersovereenkomst verlopen op 31-12-2020/]);
  await shell.goTo('Overzicht');
  await expect(app.page.getByText('Verwerkersovereenkomst liep af op 31-12-2020')).toBeVisible();
  expect(app.complaints).toEqual([]);
});

test('whether an organisation must have an FG follows from its answers, and a contradiction is said', async ({ app }) => {
  const { start, shell, organisation } = pages(app);
  const { page } = app;
  await start.makeOrganisation('De Brug');
  await shell.goTo('Organisatie');
  await expect(page.getByText('Nog open: ‘Soort organisatie’')).toBeVisible();
  await organisation.question('Soort organisatie').getByRole('radio', { name: 'Privaat' }).check();
  await organisation.question('Volgt u als hoofdwerk').getByRole('radio', { name: 'Nee' }).check();
  await organisation.question('Gebruikt u als hoofdwerk').getByRole('radio', { name: 'Nee' }).check();
  await expect(page.getByText('Een FG is niet verplicht', { exact: true })).toBeVisible();
  await organisation.hasDpo('Nee').check();
  await expect(page.getByText(/^Er is geen FG, staat hieronder/)).toBeHidden();
  await organisation.question('Gebruikt u als hoofdwerk').getByRole('radio', { name: 'Ja' }).check();
  await expect(page.getByText('Een FG is verplicht', { exact: true })).toBeVisible();
  await expect(page.getByText(/^Er is geen FG, staat hieronder/)).toBeVisible();
  await organisation.question('Hoeveel mensen werken er').getByRole('radio', { name: 'Minder dan 250 mensen' }).check();
  await expect(page.getByText(/^Ook dan hoort in het register/)).toBeVisible();
  await expect(shell.saved).toBeVisible();
  await page.reload();
  await expect(page.getByText('Een FG is verplicht', { exact: true })).toBeVisible();
  expect(app.complaints).toEqual([]);
});
