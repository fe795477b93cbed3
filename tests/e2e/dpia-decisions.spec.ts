import { expect, test } from './app';
import { pages } from './page-models/pages';

test('what the law settled is not motivated away, and answers that hardly go together are said beside the outcome', async ({ app }) => {
  const { page } = app;
  const { start, shell, register, activity, screening, dpia } = pages(app);
  await start.makeOrganisation('De Brug');
  await register.newActivity.click();
  await activity.name.fill('Overleg met de gemeente');
  await activity.tab('DPIA-screening').click();
  await screening.answer('AP-lijst', 'Samenwerkingsverbanden', 'Ja').check();
  await screening.decision('Geen DPIA maken').check();
  await expect(page.getByText('Deze DPIA is verplicht. Dat u het risico niet hoog vindt, heft die plicht niet op.')).toBeVisible();
  await screening.answer('AP-lijst', 'Samenwerkingsverbanden', 'Nee').check();
  await expect(page.getByText('Deze DPIA is verplicht.')).toBeHidden();

  await screening.answer('Negen criteria', 'Gevoelige gegevens of gegevens van zeer persoonlijke aard', 'Ja').check();
  await screening.answer('Negen criteria', 'Grootschalige verwerking', 'Ja').check();
  const remark = page.getByRole('status').filter({ hasText: 'Criterium 4 en 5 zijn ja' });
  await expect(remark).toBeHidden();
  await screening.answer('AP-lijst', 'Gezondheidsgegevens', 'Nee').check();
  await expect(remark).toContainText('‘Gezondheidsgegevens’');
  await expect(screening.outcome).toHaveText('DPIA in de regel verplicht');

  // Nothing of it is in the way.
  await screening.freeze.click();
  await expect(screening.record).toBeVisible();
  await shell.goTo('DPIA');
  await expect(dpia.row('Overleg met de gemeente')).toContainText('Vastgesteld');
  await expect(dpia.row('Overleg met de gemeente')).not.toContainText('daarna gewijzigd');
  await dpia.links.click();
  await expect(screening.changedSince).toBeHidden();
  await activity.tab('Algemeen').click();
  await activity.remarks.fill('Nu ook met de GGD');
  await activity.tab('DPIA-screening').click();
  await expect(screening.changedSince).toBeVisible();
  await shell.goTo('DPIA');
  await expect(dpia.row('Overleg met de gemeente')).toContainText('daarna gewijzigd');
  expect(app.complaints).toEqual([]);
});

test('as a processor nothing waits for a screening here, and the questions stay there to help with', async ({ app }) => {
  const { page } = app;
  const { start, shell, register, activity, screening, dpia } = pages(app);
  await start.makeOrganisation('De Brug');
  await register.newActivity.click();
  await activity.name.fill('Trajecten voor een ander bureau');
  await page.getByRole('radiogroup', { name: 'Onze rol' }).getByRole('radio', { name: 'Verwerker', exact: true }).check();
  await activity.tab('DPIA-screening').click();
  await expect(page.getByText('De opdrachtgever beslist over een DPIA en maakt die; u helpt daarbij (art. 28(3)(f) AVG).')).toBeVisible();
  await shell.goTo('DPIA');
  const row = dpia.row('Trajecten voor een ander bureau');
  await expect(row).toContainText('Als verwerker: de opdrachtgever beslist');
  await expect(page.getByText('1 verwerking · 1 bij de opdrachtgever')).toBeVisible();
  await dpia.onlyNone.check();
  await expect(page.getByText('Er is geen verwerking die nog gescreend moet worden.')).toBeVisible();
  await dpia.onlyNone.uncheck();
  await dpia.links.click();
  await screening.answer('AP-lijst', 'Samenwerkingsverbanden', 'Ja').check();
  await expect(screening.outcome).toHaveText('DPIA verplicht');
  await shell.goTo('DPIA');
  await expect(row).toContainText('Begonnen, als verwerker');
  expect(app.complaints).toEqual([]);
});
