import { expect, test } from './app';
import { recordsOf, saveArchive } from './archives';
import { pages } from './page-models/pages';

const abilities = 'Functionele mogelijkheden en beperkingen (FML)';

test('one activity through all its parts and the screening, by mouse', async ({ app }) => {
  test.setTimeout(120_000);
  const { page } = app;
  const { start, shell, register, activity, screening, dpia } = pages(app);
  await start.makeOrganisation('De Brug');
  await register.newActivity.click();

  await activity.name.fill('Begeleiding tweede spoor');
  await activity.role('Verwerkingsverantwoordelijke').check();
  await activity.choice('Status', 'In gebruik').check();
  await activity.text('Vastgesteld door').fill('A. Directeur');
  await activity.text('Vastgesteld op').fill('1 maart 2026');
  await activity.text('In gebruik vanaf').fill('1-4-2026');
  await activity.combo('Voor welk soort opdrachtgever').click();
  await page.getByRole('option', { name: 'Werkgever', exact: true }).click();

  await activity.tab('Doel en grondslag').click();
  await activity.addPurpose.click();
  await activity.purpose(1).description.fill('Zieke werknemers naar passend werk begeleiden.');
  await activity.purpose(1).basis('f. Gerechtvaardigd belang').check();
  await activity.purpose(1).interest.fill('Werkgever en werknemer hebben er belang bij.');

  await activity.tab('Betrokkenen en gegevens').click();
  await activity.addGroup('Cliënt in dienst bij een werkgever');
  await activity.addCategory('Contactgegevens');
  await activity.addCategory(abilities);
  await expect(activity.cell('Contactgegevens', 'Cliënt in dienst bij een werkgever')).toBeChecked();
  await activity.category(abilities).click();
  await activity.choice(`Welke bijzondere gegevens van ${abilities}`, 'Gezondheid').check();
  await activity.choice(`Uitzondering op het verbod van ${abilities}`, 'Re-integratie of begeleiding bij ziekte of arbeidsongeschiktheid').check();

  await activity.tab('Ontvangers en doorgifte').click();
  await activity.addRecipient.click();
  await activity.recipient(1).party.fill('UWV');
  await activity.recipient(1).party.press('Enter');
  await expect(activity.choice('Krijgt iemand de gegevens?', 'Er zijn ontvangers')).toBeChecked();
  await activity.choice('Gaan gegevens buiten de EER?', 'Geen doorgifte').check();

  await activity.tab('Bewaren en beveiligen').click();
  for (const category of ['Contactgegevens', abilities]) {
    await activity.term(category).term.fill('2 jaar');
    await activity.term(category).startEvent.fill('Einde traject');
    await activity.term(category).startEvent.press('Enter');
  }
  await activity.measures.click();
  await page.getByRole('option', { name: 'Versleutelde opslag', exact: true }).click();

  await activity.tab('Bevindingen').click();
  await expect(activity.open).toHaveCount(0);
  await expect(activity.wrong).toHaveCount(0);

  await activity.tab('DPIA-screening').click();
  await expect(screening.outcome).toHaveText('Nog niet te bepalen');
  await screening.restIsNo('Art. 35 lid 3').click();
  await screening.restIsNo('AP-lijst').click();
  await expect(screening.outcome).toHaveText('Nog niet te bepalen');
  const criteria = screening.gate('Negen criteria').getByRole('radiogroup');
  await expect(criteria).toHaveCount(9);
  for (const [index, question] of (await criteria.all()).entries()) {
    await question.getByRole('radio', { name: index === 3 || index === 6 ? 'Ja' : 'Nee', exact: true }).check();
  }
  await expect(screening.outcome).toHaveText('DPIA in de regel verplicht');
  await screening.decision('DPIA maken').check();
  await screening.decidedBy.fill('A. Directeur');
  await screening.decidedOn.fill('22-11-2026');
  await screening.freeze.click();
  const confirm = page.getByRole('button', { name: /^Toch vaststellen|^Vaststellen/ });
  if (await confirm.isVisible()) await confirm.click();
  await expect(screening.record).toBeVisible();
  await expect(screening.outcome).toHaveText('DPIA in de regel verplicht');

  await shell.goTo('DPIA');
  await expect(dpia.row('Begeleiding tweede spoor')).toContainText('DPIA in de regel verplicht');
  await shell.goTo('Register');
  await expect(register.table.getByRole('row').filter({ hasText: 'Begeleiding tweede spoor' })).toContainText('Cliënt in dienst bij een werkgever');

  const records = [...recordsOf(await saveArchive(app)).values()];
  expect(records.find(({ kind }) => kind === 'activity')?.body).toMatchObject({
    name: 'Begeleiding tweede spoor',
    status: 'inUse',
    adoptedOn: '2026-03-01',
    inUseFrom: '2026-04-01',
    commissioners: ['Werkgever'],
    purposes: [{ basis: 'f', interest: 'Werkgever en werknemer hebben er belang bij.' }],
    dataCategories: [
      { name: 'Contactgegevens', dataClass: 'ordinary', term: 'P2Y', startEvent: 'Einde traject' },
      { dataClass: 'special', exception: 'reintegration', term: 'P2Y' },
    ],
    anyRecipients: 'some',
    anyTransfers: 'none',
  });
  expect(records.filter(({ kind }) => kind === 'party').map(({ body }) => (body as { name: string }).name)).toEqual(['UWV']);
  expect(records.find(({ kind }) => kind === 'screening')?.body).toMatchObject({ decision: 'dpia', frozen: { status: 'asRule' } });
  expect(app.complaints).toEqual([]);
});
