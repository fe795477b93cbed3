import { activities } from '@shared/example/activities';
import { parties } from '@shared/example/parties';
import { readBack, withoutBlanks } from '../src-renderer/pdf/read-back';
import { expect, test } from './app';
import { pages } from './page-models/pages';

test('the statement for clients names who gets their data and how long it is kept', async ({ app }) => {
  const { start, shell, documents } = pages(app);
  await start.openExample.click();
  await shell.goTo('Documenten');
  await expect(documents.audience.getByRole('option', { selected: true })).toHaveText('Cliënten, kandidaten en deelnemers');
  const { name, bytes } = await app.saveFile(() => documents.statementAsPdf.click());
  expect(name).toMatch(/-privacyverklaring-clienten-kandidaten-en-deelnemers-\d{4}-\d\d-\d\d\.pdf$/);
  const { text, language, info } = await readBack(new Uint8Array(bytes));
  expect(language).toBe('nl-NL');
  expect(info['Title']).toContain('Privacyverklaring');
  const recipients = activities.secondTrack.recipients.map(({ party }) => parties[party as keyof typeof parties].name);
  expect(recipients.some((recipient) => text.includes(withoutBlanks(recipient)))).toBe(true);
  expect(text).toMatch(/\d(jaar|maanden|weken)/);
  await expect(app.page.getByRole('status').getByText('De privacyverklaring is als PDF bewaard.')).toBeVisible();
});

test('an audience that no activity touches says so, and no file is made', async ({ app }) => {
  const { page } = app;
  const { start, shell, register, activity, documents } = pages(app);
  await start.makeOrganisation('De Brug');
  await register.newActivity.click();
  await activity.name.fill('Personeelszaken');
  await activity.tab('Betrokkenen en gegevens').click();
  await activity.addGroup('Medewerker');
  await expect(shell.saved).toBeVisible();
  await shell.goTo('Documenten');
  await expect(documents.audience).toHaveValue('staff');
  await documents.audience.selectOption('Sollicitanten');
  await documents.statementAsPdf.click();
  const said = page.getByRole('status').getByText('Geen enkele verwerking in het register gaat over sollicitanten.');
  await expect(said).toBeVisible();
  await expect(documents.saved).toBeHidden();
  await documents.look('de privacyverklaring').click();
  await expect(said).toBeVisible();
  await expect(documents.preview).toBeHidden();
  await documents.audience.selectOption('Medewerkers');
  await expect(said).toBeHidden();
  await expect(documents.saved).toBeHidden();
});

test('what the statement lacks leads to the tab where it is filled in', async ({ app }) => {
  const { start, shell, register, activity, documents } = pages(app);
  await start.makeOrganisation('De Brug');
  await register.newActivity.click();
  await activity.name.fill('Personeelszaken');
  await activity.choice('Onze rol', 'Verwerkingsverantwoordelijke').click();
  await activity.choice('Status', 'In gebruik').click();
  await activity.tab('Betrokkenen en gegevens').click();
  await activity.addGroup('Medewerker');
  await activity.addCategory('Contactgegevens');
  await activity.cell('Contactgegevens', 'Medewerker').check();
  await expect(shell.saved).toBeVisible();
  await shell.goTo('Documenten');
  await documents.statementLacks.getByRole('listitem').filter({ hasText: '13(2)(a)' }).getByRole('link').first().click();
  await expect(shell.heading('Personeelszaken')).toBeVisible();
  await expect(activity.tab('Bewaren en beveiligen')).toHaveAttribute('aria-selected', 'true');
});
