import type { Locator } from '@playwright/test';
import { expect, test } from './app';
import type { ActivityPage, Tab } from './page-models/activity-page';
import { pages } from './page-models/pages';

/** What a person answers: text in a field, or an option of a question. */
type Answers = Readonly<Record<string, string | { readonly option: string }>>;
const yes = { option: 'Ja' };
const no = { option: 'Nee' };

/** In the order in which they come: an answer unfolds what comes after it. */
const general: Answers = {
  Nummer: 'C-12',
  'Vastgesteld door': 'A. Directeur',
  'Vastgesteld op': '01-03-2026',
  'In gebruik vanaf': '02-03-2026',
  'In gebruik tot en met': '31-12-2027',
  'Opnieuw bekijken op': '01-03-2027',
  Status: { option: 'In gebruik' },
  'Soort proces': { option: 'Primair' },
  'Is de verwerking incidenteel?': no,
  Eigenaar: 'Teamleider',
  'Advies van de FG': 'Vraag niet meer dan nodig.',
  'Datum van het advies': '20-02-2026',
  Opmerkingen: 'Volgend jaar samen met de andere.',
};
const role: Answers = {
  'Bepaalt u zelf het doel?': yes,
  'Bepaalt u zelf welke gegevens het zijn, en hoe lang?': yes,
  'Hebt u een eigen plicht?': no,
  'Is er een schriftelijke instructie van een ander?': no,
};
const together: Answers = {
  'Wie de betrokkenen informeert': 'Wij, bij de intake.',
  'Wie verzoeken beantwoordt': 'Ieder voor zijn deel.',
  Contactpunt: 'privacy@debrug.test',
  'Onderlinge regeling': 'In de map Samenwerking.',
  'Regeling vastgesteld op': '03-03-2026',
  'Waar de regeling in het kort te lezen is': 'Op de website.',
};
const interest: Answers = {
  'Omschrijving van het doel': 'Zieke werknemers naar passend werk begeleiden.',
  '1. Het belang': 'Werkgever en werknemer willen dat het lukt.',
  '2. Waarom het nodig is': 'Zonder cv valt er niets te zoeken.',
  '3. De afweging': 'De cliënt leest mee en kan bezwaar maken.',
  'Afgewogen op': '01-02-2026',
  'Afgewogen door': 'A. Directeur',
  'Zijn de gegevens eerder voor een ander doel verzameld?': yes,
  'Het doel waarvoor ze zijn verzameld': 'De verzuimadministratie van de werkgever.',
  'Verband tussen de doelen': 'Beide gaan over terugkeer naar werk.',
  'Hoe de gegevens zijn verkregen': 'Van de werkgever, met bericht aan de werknemer.',
  'Aard van de gegevens': 'Geen gegevens over gezondheid.',
  'Gevolgen voor de betrokkene': 'Er komt eerder hulp.',
  Waarborgen: 'Alleen de eigen coach ziet ze.',
  'Past het nieuwe doel bij het oude?': { option: 'Past' },
  'Beoordeeld op': '02-02-2026',
  'Hoe de betrokkene het vooraf hoort': 'In de brief bij de uitnodiging.',
};
const consent: Answers = {
  'Omschrijving van het doel': 'Een verhaal van de cliënt op de website zetten.',
  'Toelichting op de grondslag': 'Zonder ja geen verhaal.',
  'Hoe toestemming wordt gevraagd en bewaard': 'Op papier, in het dossier.',
  'Hoe iemand toestemming intrekt': 'Met één bericht aan de coach.',
  'Zijn de gegevens eerder voor een ander doel verzameld?': no,
};
const need: Answers = {
  Noodzaak: 'Zonder dossier geen begeleiding.',
  Subsidiariteit: 'Zonder naam kan de coach niemand bellen.',
  Evenredigheid: 'Weinig gegevens, veel hulp.',
};
const people: Answers = {
  'Moet de betrokkene de gegevens geven?': { option: 'Nee, de betrokkene is vrij' },
  'Wat er gebeurt als de betrokkene ze niet geeft': 'Dan gaat de begeleiding door zonder.',
  'Beslist of beoordeelt een computer?': { option: 'Profilering, maar een mens beslist' },
  'Hoe de computer tot een uitkomst komt': 'Hij legt cv en vacature naast elkaar.',
  'Wat dat voor de betrokkene betekent': 'Een lijst om samen door te nemen.',
  'Zijn er kinderen bij, of mensen met een vertegenwoordiger?': yes,
  'Hoe u met de vertegenwoordiger omgaat': 'De bewindvoerder tekent mee.',
  'Worden mensen gevolgd of gefilmd?': { option: 'Ja, met camera’s' },
  'Hoe mensen dat weten': 'Met een bord bij de deur.',
  Ondernemingsraad: 'Ingestemd in januari 2026.',
};
const transfer: Answers = {
  'Land of internationale organisatie': 'Verenigde Staten',
  'Waarom de doorgifte mag': { option: 'Standaardcontractbepalingen (SCC)' },
  'Hoe vaak': { option: 'Structureel' },
  'Beoordeling van de doorgifte (DTIA) van': '05-03-2026',
  'Document met de waarborgen': 'SCC in de map Leveranciers.',
  'Toelichting op de doorgifte': 'De gegevens zijn versleuteld.',
};
const security: Answers = {
  'Toelichting op de beveiliging': 'Medische stukken staan apart.',
  'Wie toegang heeft': 'De eigen coach.',
  Geheimhouding: 'Ieder tekent bij aanstelling.',
};

test('every field of an activity is filled in by mouse, and all of it stands there when the page comes back', async ({ app }) => {
  test.setTimeout(180_000);
  const { page } = app;
  const { start, shell, register, activity } = pages(app);
  await start.makeOrganisation('De Brug');
  await register.newActivity.click();
  await activity.name.fill('Begeleiding tweede spoor');

  // The questions lead to a role, which is taken over; another answer than the first one unfolds its own list.
  await activity.roleHelp.click();
  await fill(activity.page, role);
  await expect(activity.roleAdvice).toContainText('Advies: verwerkingsverantwoordelijke.');
  await activity.takeRole.click();
  await expect(activity.role('Verwerkingsverantwoordelijke')).toBeFocused();
  await activity.role('Gezamenlijk verwerkingsverantwoordelijke').check();
  await page.getByRole('button', { name: 'Een partij toevoegen' }).click();
  await words(activity.item('Partij', 1), 'Partij', 'De Overkant');
  await fill(activity.item('Partij', 1), together);
  await expect(activity.roleAdvice).toContainText('Advies: gezamenlijk verwerkingsverantwoordelijke.');
  await fill(page, general);
  await words(page, 'Voor welk soort opdrachtgever', 'Werkgever');
  await page.getByRole('button', { name: 'Een document toevoegen' }).click();
  await fill(activity.item('Document', 1), { Titel: 'Werkwijze', 'Waar het te vinden is': 'Map Kwaliteit', Datum: '01-01-2026' });

  await activity.tab('Betrokkenen en gegevens').click();
  await activity.addGroup('Cliënt in dienst bij een werkgever');
  await activity.addGroup('Contactpersoon van een werkgever');
  await activity.addCategory('Contactgegevens');
  await activity.cell('Contactgegevens', 'Cliënt in dienst bij een werkgever').check();
  await fill(page, people);

  await activity.tab('Doel en grondslag').click();
  await activity.addPurpose.click();
  const first = activity.purpose(1);
  await first.basis('f. Gerechtvaardigd belang').check();
  await fill(first.group, interest);
  await expect(first.group).toContainText('Alle groepen');
  await first.about('Cliënt in dienst bij een werkgever').check();
  await activity.addPurpose.click();
  await activity.purpose(2).basis('a. Toestemming').check();
  await fill(activity.purpose(2).group, consent);
  await fill(page, need);

  await activity.tab('Ontvangers en doorgifte').click();
  await activity.addTransfer.click();
  await words(activity.transfer(1), 'Naar wie', 'Wolken Inc.');
  await fill(activity.transfer(1), transfer);

  await activity.tab('Bewaren en beveiligen').click();
  const line = activity.term('Contactgegevens');
  await line.row.selectOption({ label: 'R01 Cliëntdossier van een traject' });
  await line.take.click();
  await expect(line.term).toHaveValue('2 jaar');
  await expect(line.startEvent).toHaveValue('Einde traject');
  await line.reason.fill('Zolang komt er nog een vraag.');
  await fill(page, security);

  await shell.goTo('Register');
  await register.link('Begeleiding tweede spoor').click();
  await page.reload();
  const seen = async (tab: Tab, ...parts: readonly (readonly [ActivityPage['page'] | Locator, Answers])[]) => {
    await activity.tab(tab).click();
    for (const [within, answers] of parts) await see(within, answers);
  };
  await activity.tab('Algemeen').click();
  await activity.roleHelp.click();
  await seen('Algemeen', [page, role], [page, general], [activity.item('Partij', 1), together]);
  await seen('Betrokkenen en gegevens', [page, people]);
  await seen('Doel en grondslag', [first.group, interest], [activity.purpose(2).group, consent], [page, need]);
  await expect(first.about('Cliënt in dienst bij een werkgever')).toBeChecked();
  await seen('Ontvangers en doorgifte', [activity.transfer(1), transfer]);
  await seen('Bewaren en beveiligen', [page, security]);
  await expect(line.toggle).toHaveAttribute('aria-expanded', 'false');
  await line.toggle.click();
  await expect(line.row).toHaveValue('R01');
  await expect(line.source).toHaveValue(/Beleidsregels De zieke werknemer/);

  // A purpose that was only about a group that goes is not about everybody from then on.
  await activity.tab('Betrokkenen en gegevens').click();
  await activity.group('Cliënt in dienst bij een werkgever').click();
  await activity.matrix.getByRole('button', { name: /^Verwijderen van Cliënt/ }).click();
  await expect(page.getByText('Alleen deze groep stond bij 1 doel')).toBeVisible();
  await activity.tab('Doel en grondslag').click();
  await expect(first.about('Verwijderde groep')).toBeChecked();
  expect(app.complaints).toEqual([]);
});

async function fill(within: ActivityPage['page'] | Locator, answers: Answers): Promise<void> {
  for (const [label, answer] of Object.entries(answers)) {
    if (typeof answer === 'string') {
      await box(within, label).fill(answer);
      await box(within, label).blur();
    } else await option(within, label, answer.option).check();
  }
}

async function see(within: ActivityPage['page'] | Locator, answers: Answers): Promise<void> {
  for (const [label, answer] of Object.entries(answers)) {
    if (typeof answer === 'string') await expect(box(within, label), label).toHaveValue(answer);
    else await expect(option(within, label, answer.option), label).toBeChecked();
  }
}

/** A field with words to choose from takes any other too. */
async function words(within: ActivityPage['page'] | Locator, label: string, text: string): Promise<void> {
  await within.getByRole('combobox', { name: label, exact: true }).fill(text);
  await within.getByRole('combobox', { name: label, exact: true }).press('Enter');
}

function box(within: ActivityPage['page'] | Locator, label: string): Locator {
  return within.getByRole('textbox', { name: label, exact: true }).or(within.getByRole('combobox', { name: label, exact: true }));
}

function option(within: ActivityPage['page'] | Locator, question: string, answer: string): Locator {
  return within.getByRole('radiogroup', { name: question, exact: true }).getByRole('radio', { name: answer, exact: true });
}
