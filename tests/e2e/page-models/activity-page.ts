import type { Locator, Page } from '@playwright/test';

export type Tab =
  | 'Algemeen'
  | 'Doel en grondslag'
  | 'Betrokkenen en gegevens'
  | 'Ontvangers en doorgifte'
  | 'Bewaren en beveiligen'
  | 'DPIA-screening'
  | 'Bevindingen'
  | 'Geschiedenis';

/** All tabs, in their order. */
export const tabs: readonly Tab[] = [
  'Algemeen',
  'Doel en grondslag',
  'Betrokkenen en gegevens',
  'Ontvangers en doorgifte',
  'Bewaren en beveiligen',
  'DPIA-screening',
  'Bevindingen',
  'Geschiedenis',
];

/** One processing activity with its tabs. */
export class ActivityPage {
  readonly name: Locator;
  readonly remarks: Locator;
  readonly addPurpose: Locator;
  readonly undo: Locator;
  readonly versions: Locator;
  /** what was judged of findings, between the versions */
  readonly judged: Locator;
  readonly restore: Locator;
  readonly lookAtOther: Locator;
  readonly keepThis: Locator;
  readonly other: Locator;
  readonly keepOther: Locator;
  /** below the question of our role */
  readonly roleHelp: Locator;
  readonly roleAdvice: Locator;
  readonly takeRole: Locator;
  /** on "Betrokkenen en gegevens" */
  readonly matrix: Locator;
  readonly newGroup: Locator;
  readonly newCategory: Locator;
  readonly representationHelp: Locator;
  /** on "Ontvangers en doorgifte" */
  readonly addRecipient: Locator;
  readonly recipients: Locator;
  readonly addTransfer: Locator;
  /** on "Bewaren en beveiligen" */
  readonly terms: Locator;
  readonly measures: Locator;
  readonly systems: Locator;
  /** on "Bevindingen" */
  readonly open: Locator;
  readonly wrong: Locator;

  constructor(readonly page: Page) {
    this.name = page.getByRole('textbox', { name: 'Naam van de verwerking' });
    this.remarks = page.getByRole('textbox', { name: 'Opmerkingen' });
    this.addPurpose = page.getByRole('button', { name: /doel toevoegen$/ });
    this.undo = page.getByRole('button', { name: 'Verwijderen ongedaan maken' });
    this.versions = page.getByRole('list', { name: 'Versies' }).getByRole('button');
    this.judged = page.getByRole('list', { name: 'Versies' }).getByRole('listitem').filter({ hasNot: page.getByRole('button') });
    this.restore = page.getByRole('button', { name: 'Deze versie terugzetten' });
    this.lookAtOther = page.getByRole('button', { name: 'Andere versie bekijken' });
    this.keepThis = page.getByRole('button', { name: 'Deze versie houden' });
    this.other = page.getByRole('region', { name: 'Andere versie' });
    this.keepOther = this.other.getByRole('button', { name: 'De andere versie houden' });
    this.roleHelp = page.getByRole('button', { name: /^Hulp bij de keuze/ });
    this.roleAdvice = page.getByRole('status').filter({ hasText: /AVG/ });
    this.takeRole = page.getByRole('button', { name: 'Overnemen', exact: true });
    this.matrix = page.getByRole('table', { name: 'Gegevens per groep' });
    this.newGroup = page.getByRole('combobox', { name: 'Nieuwe groep betrokkenen' });
    this.newCategory = page.getByRole('combobox', { name: 'Nieuwe soort gegevens' });
    this.representationHelp = page.getByRole('button', { name: 'Wie voor wie beslist' });
    this.addRecipient = page.getByRole('button', { name: /ontvanger toevoegen$/ });
    this.recipients = page.getByRole('list', { name: 'Ontvangers' }).getByRole('listitem');
    this.addTransfer = page.getByRole('button', { name: /doorgifte toevoegen$/ });
    this.terms = page.getByRole('list', { name: 'Bewaartermijnen' }).getByRole('listitem');
    this.measures = page.getByRole('combobox', { name: 'Maatregelen' });
    this.systems = page.getByRole('combobox', { name: 'Systemen' });
    this.open = page.getByRole('list', { name: 'Bevindingen', exact: true }).getByRole('listitem').filter({ hasText: /art\. 30\([12]\)\([a-g]\)[^;]* AVG/ });
    this.wrong = page.getByRole('list', { name: 'Niet te lezen of in tegenspraak' }).getByRole('link');
  }

  tab(name: Tab): Locator {
    return this.page.getByRole('tab', { name, exact: true });
  }

  /** A field with one line or more of text, by its label. */
  text(label: string): Locator {
    return this.page.getByRole('textbox', { name: label, exact: true });
  }

  /** A field with words or records to choose from, by its label. */
  combo(label: string): Locator {
    return this.page.getByRole('combobox', { name: label, exact: true });
  }

  /** One answer of a question, by the label of the question. */
  choice(question: string, answer: string): Locator {
    return this.page.getByRole('radiogroup', { name: question, exact: true }).getByRole('radio', { name: answer, exact: true });
  }

  role(name: string): Locator {
    return this.choice('Onze rol', name);
  }

  /** @param number from 1 */
  purpose(number: number): Purpose {
    return new Purpose(this.page.getByRole('group', { name: `Doel ${number}`, exact: true }));
  }

  /** An item of another list: `item('Document', 1)`. */
  item(label: string, number: number): Locator {
    return this.page.getByRole('group', { name: `${label} ${number}`, exact: true });
  }

  async addGroup(name: string): Promise<void> {
    await this.newGroup.fill(name);
    await this.newGroup.press('Enter');
  }

  async addCategory(name: string): Promise<void> {
    await this.newCategory.fill(name);
    await this.newCategory.press('Enter');
  }

  /** The head of a group's column; it opens to its name and description. */
  group(name: string): Locator {
    return this.matrix.getByRole('columnheader').getByRole('button', { name, exact: true });
  }

  /** The head of a category's row; it opens to all that is known of it. */
  category(name: string): Locator {
    return this.matrix.getByRole('rowheader').getByRole('button', { name, exact: true });
  }

  /** Where a group and a category meet. */
  cell(category: string, group: string): Locator {
    return this.matrix.getByRole('checkbox', { name: `${category} van ${group}`, exact: true });
  }

  /** In an opened row: opens what is different for one group. */
  differently(group: string): Locator {
    return this.matrix.getByRole('button', { name: `Anders voor ${group}` });
  }

  /** @param number from 1 */
  recipient(number: number): Recipient {
    return new Recipient(this.recipients.nth(number - 1));
  }

  /** @param number from 1 */
  transfer(number: number): Locator {
    return this.item('Doorgifte', number);
  }

  /** The line of a category on "Bewaren en beveiligen". */
  term(category: string): TermLine {
    return new TermLine(this.page.getByRole('list', { name: 'Bewaartermijnen' }), category);
  }

  async erase(): Promise<void> {
    await this.page.getByRole('button', { name: 'Meer met deze verwerking' }).click();
    await this.page.getByRole('menuitem', { name: 'Voorgoed wissen…' }).click();
    await this.page.getByRole('dialog').getByRole('button', { name: 'Voorgoed wissen' }).click();
  }
}

/** One purpose on the tab "Doel en grondslag". */
export class Purpose {
  readonly description: Locator;
  readonly explanation: Locator;
  readonly laws: Locator;
  readonly consentProof: Locator;
  /** the first step of the interest test */
  readonly interest: Locator;
  readonly remove: Locator;

  constructor(readonly group: Locator) {
    this.description = group.getByRole('textbox', { name: 'Omschrijving van het doel' });
    this.explanation = group.getByRole('textbox', { name: 'Toelichting op de grondslag' });
    this.laws = group.getByRole('combobox', { name: 'Wet en artikel' });
    this.consentProof = group.getByRole('textbox', { name: 'Hoe toestemming wordt gevraagd en bewaard' });
    this.interest = group.getByRole('textbox', { name: '1. Het belang' });
    this.remove = group.getByRole('button', { name: 'Verwijderen van Doel' });
  }

  /** The mark at one of the groups it can be about. */
  about(name: string): Locator {
    return this.group.getByRole('group', { name: 'Over wie dit doel gaat' }).getByRole('checkbox', { name, exact: true });
  }

  basis(name: string): Locator {
    return this.group.getByRole('radio', { name });
  }
}

/** One line of the list of recipients. */
export class Recipient {
  readonly party: Locator;
  readonly role: Locator;
  readonly explanation: Locator;
  readonly remove: Locator;

  constructor(readonly line: Locator) {
    this.party = line.getByRole('combobox', { name: 'Ontvanger', exact: true });
    this.role = line.getByRole('combobox', { name: /^Rol van de ontvanger/ });
    this.explanation = line.getByRole('textbox', { name: /^Wat en waarom/ });
    this.remove = line.getByRole('button', { name: / verwijderen$/ });
  }
}

/** How long one category is kept. */
export class TermLine {
  /** opens the line of what is whole, and folds it */
  readonly toggle: Locator;
  readonly term: Locator;
  readonly startEvent: Locator;
  readonly kind: Locator;
  readonly source: Locator;
  readonly reason: Locator;
  /** of the retention catalogue */
  readonly row: Locator;
  readonly take: Locator;

  constructor(list: Locator, category: string) {
    this.toggle = list.getByRole('button', { name: category, exact: true });
    this.term = list.getByRole('textbox', { name: `Bewaartermijn van ${category}`, exact: true });
    this.startEvent = list.getByRole('combobox', { name: `Begint bij van ${category}`, exact: true });
    this.kind = list.getByRole('combobox', { name: `Soort termijn van ${category}`, exact: true });
    this.source = list.getByRole('combobox', { name: `Waar de termijn vandaan komt van ${category}`, exact: true });
    this.row = list.getByRole('combobox', { name: `Regel uit de bewaarcatalogus van ${category}`, exact: true });
    this.take = list.getByRole('button', { name: `Termijn overnemen bij ${category}`, exact: true });
    this.reason = list.getByRole('textbox', { name: `Waarom deze termijn van ${category}`, exact: true });
  }
}
