import { expect, test } from './app';
import { barriers } from './barriers';
import { ActivityPage, tabs } from './page-models/activity-page';
import { DocumentsPage } from './page-models/documents-page';
import { FindingsPage } from './page-models/findings-page';
import { OrganisationPage } from './page-models/organisation-page';
import { RegisterPage } from './page-models/register-page';
import { Shell, type Place } from './page-models/shell';
import { StartPage } from './page-models/start-page';

const places: readonly Place[] = ['Overzicht', 'Register', 'DPIA', 'Documenten', 'Organisatie', 'Bestanden', 'Instellingen'];

for (const scheme of ['light', 'dark'] as const) {
  test(`no page has a barrier in ${scheme}`, async ({ app }) => {
    test.setTimeout(60_000);
    const { page } = app;
    await page.emulateMedia({ colorScheme: scheme });
    const [start, shell, register, activity] = [new StartPage(page), new Shell(page), new RegisterPage(page), new ActivityPage(page)];
    await expect(start.heading).toBeVisible();
    expect(await barriers(page)).toEqual([]);

    await start.newOrganisation.click();
    await start.make.click();
    await expect(start.name).toBeFocused();
    expect(await barriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Annuleren' }).click();

    await start.openExample.click();
    await expect(register.table).toBeVisible();
    for (const place of places) {
      await shell.goTo(place);
      expect(await barriers(page), place).toEqual([]);
    }

    const findings = new FindingsPage(page);
    await shell.goTo('Overzicht');
    await findings.link.click();
    await expect(findings.level).toBeVisible();
    expect(await barriers(page), 'Bevindingen').toEqual([]);
    await page.getByRole('button', { name: 'Beoordelen' }).first().click();
    expect(await barriers(page), 'Bevinding beoordelen').toEqual([]);
    await page.keyboard.press('Escape');

    const documents = new DocumentsPage(page);
    await shell.goTo('Documenten');
    for (const document of ['het register', 'de DPIA-screening'] as const) {
      await documents.look(document).click();
      await expect(documents.preview.getByRole('heading', { level: 3 })).toBeVisible();
      expect(await barriers(page), document).toEqual([]);
      await documents.closePreview.click();
    }

    await shell.goTo('Register');
    await register.link('Begeleiding tweede spoor').click();
    for (const tab of tabs) {
      await activity.tab(tab).click();
      if (tab === 'Algemeen') await activity.roleHelp.click();
      if (tab === 'Betrokkenen en gegevens') {
        await activity.category('Contactgegevens').click();
        await activity.representationHelp.click();
      }
      if (tab === 'Geschiedenis') await activity.versions.first().click();
      expect(await barriers(page), tab).toEqual([]);
    }
    await page.getByRole('button', { name: 'Meer met deze verwerking' }).click();
    await page.getByRole('menuitem', { name: 'Voorgoed wissen…' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await barriers(page), 'dialog').toEqual([]);
    expect(app.complaints).toEqual([]);
  });

  test(`what is said of an organisation and of a party has no barrier in ${scheme}`, async ({ app }) => {
    const { page } = app;
    await page.emulateMedia({ colorScheme: scheme });
    const [start, shell, register, organisation] = [new StartPage(page), new Shell(page), new RegisterPage(page), new OrganisationPage(page)];
    await start.openExample.click();
    await expect(register.table).toBeVisible();
    await shell.goTo('Organisatie');
    await organisation.dpoRules.click();
    const parties = organisation.list('Partijen');
    await parties.search.fill('Dossierhaag');
    await expect(parties.links).toHaveCount(1);
    expect(await barriers(page)).toEqual([]);
    await parties.links.click();
    await expect(organisation.record.name).toHaveValue(/^Dossierhaag/);
    expect(await barriers(page)).toEqual([]);
    expect(app.complaints).toEqual([]);
  });
}

test('a register is begun with the keyboard alone', async ({ app }) => {
  const { page } = app;
  const { keyboard } = page;
  const [start, shell, register, activity] = [new StartPage(page), new Shell(page), new RegisterPage(page), new ActivityPage(page)];
  await start.newOrganisation.focus();
  await keyboard.press('Enter');
  await expect(start.name).toBeFocused();
  await keyboard.type('De Brug');
  await keyboard.press('Enter');

  await expect(shell.heading('Register')).toBeFocused();
  await keyboard.press('Tab');
  await expect(register.newActivity).toBeFocused();
  await keyboard.press('Enter');

  await expect(shell.heading('Naamloze verwerking')).toBeVisible();
  await expect(activity.name).toBeFocused();
  await keyboard.type('Werving');
  await keyboard.press('Tab');
  await keyboard.type('P-07');
  await keyboard.press('Tab');
  await keyboard.press('Space');
  await expect(activity.role('Verwerkingsverantwoordelijke')).toBeChecked();
  await keyboard.press('ArrowDown');
  await expect(activity.role('Gezamenlijk verwerkingsverantwoordelijke')).toBeChecked();

  await activity.tab('Algemeen').focus();
  await keyboard.press('ArrowRight');
  await expect(activity.tab('Doel en grondslag')).toBeFocused();
  await keyboard.press('Enter');
  await expect(activity.addPurpose).toBeVisible();
  await expect(shell.heading('Werving')).toBeVisible();
  await expect(shell.saved).toBeVisible();

  // The first thing on every page jumps over the menu.
  await page.getByRole('link', { name: 'Naar de inhoud' }).focus();
  await keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});
