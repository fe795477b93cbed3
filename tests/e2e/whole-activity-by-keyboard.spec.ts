import { expect, test } from './app';
import { Keyboard } from './keyboard';
import { pages } from './page-models/pages';

test('one activity through all its parts and the screening, by keyboard alone', async ({ app }) => {
  test.setTimeout(180_000);
  const { start, shell, register, activity, screening, dpia } = pages(app);
  const keys = new Keyboard(app.page);
  await expect(start.heading).toBeVisible();
  await keys.reach(start.newOrganisation);
  await keys.press('Enter');
  await expect(start.name).toBeFocused();
  await keys.write(start.name, 'De Brug', 'Enter');
  await expect(shell.heading('Register')).toBeVisible();
  await keys.reach(register.newActivity);
  await keys.press('Enter');

  await keys.write(activity.name, 'Salarisadministratie');
  await keys.reach(activity.roleHelp);
  await keys.press('Enter');
  for (const question of ['Bepaalt u zelf het doel?', 'Bepaalt u zelf welke gegevens het zijn, en hoe lang?']) {
    await keys.reach(activity.choice(question, 'Ja'));
    await keys.press('Space');
  }
  await keys.reach(activity.takeRole);
  await keys.press('Enter');
  await expect(activity.role('Verwerkingsverantwoordelijke')).toBeChecked();
  await expect(activity.role('Verwerkingsverantwoordelijke')).toBeFocused();
  await keys.write(activity.text('Vastgesteld op'), '12 maart 2026');
  await keys.write(activity.combo('Voor welk soort opdrachtgever'), 'geen', 'ArrowDown', 'Enter');
  await expect(activity.page.getByRole('button', { name: 'Geen: eigen bedrijfsvoering verwijderen' })).toBeVisible();

  await keys.openTab(activity.tab('Algemeen'), activity.tab('Doel en grondslag'));
  await keys.reach(activity.addPurpose);
  await keys.press('Enter');
  await keys.write(activity.purpose(1).description, 'Loon betalen.');
  await keys.reach(activity.purpose(1).basis('a. Toestemming'));
  await keys.press('ArrowDown', 'ArrowDown');
  await expect(activity.purpose(1).basis('c. Wettelijke verplichting')).toBeChecked();
  await keys.write(activity.purpose(1).laws, 'AWR', 'ArrowDown', 'Enter');

  await keys.reach(activity.addPurpose);
  await keys.press('Enter');
  await keys.write(activity.purpose(2).description, 'Verzuim begeleiden.');
  await keys.reach(activity.purpose(2).basis('a. Toestemming'));
  await keys.press('ArrowUp');
  await expect(activity.purpose(2).basis('f. Gerechtvaardigd belang')).toBeChecked();
  await keys.write(activity.purpose(2).interest, 'Goed werkgeverschap.');
  await keys.reach(activity.purpose(2).group.getByRole('radio', { name: 'Ja', exact: true }));
  await keys.press('Space');
  await keys.write(activity.text('Verband tussen de doelen'), 'Beide gaan over werk.');
  await keys.write(activity.text('Noodzaak'), 'Zonder deze gegevens geen loon.');

  await keys.openTab(activity.tab('Doel en grondslag'), activity.tab('Betrokkenen en gegevens'));
  await keys.write(activity.newGroup, 'Medewerker', 'Enter');
  await keys.write(activity.newCategory, 'Bankrekening', 'Enter');
  await keys.write(activity.newCategory, 'Burgerservice', 'ArrowDown', 'Enter');
  const number = 'Burgerservicenummer (BSN)';
  await expect(activity.cell(number, 'Medewerker')).toBeChecked();
  await keys.reach(activity.cell('Bankrekening', 'Medewerker'));
  await keys.press('Space');
  await expect(activity.cell('Bankrekening', 'Medewerker')).not.toBeChecked();
  await keys.press('Space');
  await keys.reach(activity.category(number));
  await keys.press('Enter');
  await keys.reach(activity.choice(`Uitzondering op het verbod van ${number}`, 'Een wet schrijft het nummer voor'));
  await keys.press('Space');

  await keys.openTab(activity.tab('Betrokkenen en gegevens'), activity.tab('Ontvangers en doorgifte'));
  await keys.reach(activity.addRecipient);
  await keys.press('Enter');
  await keys.write(activity.recipient(1).party, 'Belasting', 'ArrowDown', 'Enter');
  await expect(activity.recipient(1).party).toHaveValue('Belastingdienst');
  await keys.reach(activity.choice('Gaan gegevens buiten de EER?', 'Er is doorgifte'));
  await keys.press('ArrowDown');
  await expect(activity.choice('Gaan gegevens buiten de EER?', 'Geen doorgifte')).toBeChecked();

  await keys.openTab(activity.tab('Ontvangers en doorgifte'), activity.tab('Bewaren en beveiligen'));
  await keys.write(activity.term('Bankrekening').term, '7 jaar');
  await keys.write(activity.term('Bankrekening').startEvent, 'Einde boekjaar', 'Enter');
  await keys.write(activity.term(number).row, 'R22');
  await expect(activity.term(number).row).toHaveValue('R22');
  await keys.reach(activity.term(number).take);
  await keys.press('Enter');
  await expect(activity.term(number).term).toHaveValue('7 jaar');
  await expect(activity.page.getByRole('button', { name: 'Ongedaan maken', exact: true })).toBeFocused();
  await keys.write(activity.measures, 'Back-up', 'ArrowDown', 'Enter');

  await keys.openTab(activity.tab('Bewaren en beveiligen'), activity.tab('Bevindingen'));
  await expect(activity.open).toHaveCount(0);

  await keys.openTab(activity.tab('Bevindingen'), activity.tab('DPIA-screening'));
  for (const gate of ['Art. 35 lid 3', 'AP-lijst'] as const) {
    await keys.reach(screening.restIsNo(gate), 120);
    await keys.press('Enter');
  }
  const criteria = await screening.gate('Negen criteria').getByRole('radiogroup').all();
  for (const [index, question] of criteria.entries()) {
    await keys.reach(question.getByRole('radio', { name: 'Ja', exact: true }));
    await keys.press(index === 6 ? 'j' : 'n');
  }
  await expect(screening.outcome).toHaveText('Eigen oordeel nodig');
  await keys.reach(screening.decision('DPIA maken'));
  await keys.press('ArrowDown');
  await expect(screening.decision('Geen DPIA maken')).toBeChecked();
  await keys.write(screening.decidedBy, 'B. Bestuurder');
  await keys.write(screening.decidedOn, '22-11-2026');
  await keys.write(screening.motivation, 'Weinig mensen, en alleen wat de wet voorschrijft.');
  await keys.reach(screening.freeze);
  await keys.press('Enter');
  await expect(screening.record).toBeVisible();

  await shell.goTo('DPIA');
  await expect(dpia.row('Salarisadministratie')).toContainText('Eigen oordeel nodig');
  expect(app.complaints).toEqual([]);
});
