import type { Locator, Page } from '@playwright/test';

/** The open organisation and the others on this computer. */
export class OrganisationPage {
  readonly others: Locator;
  readonly newOrganisation: Locator;
  readonly erase: Locator;
  readonly dialog: Locator;
  readonly nameAgain: Locator;
  readonly eraseForGood: Locator;
  readonly kvkNumber: Locator;
  readonly email: Locator;
  readonly dpoName: Locator;
  readonly dpoRules: Locator;

  constructor(readonly page: Page) {
    this.others = page.getByRole('list', { name: 'Organisaties' }).getByRole('link');
    this.newOrganisation = page.getByRole('button', { name: 'Nieuwe organisatie' });
    this.erase = page.getByRole('button', { name: 'Voorgoed wissen…' });
    this.dialog = page.getByRole('dialog', { name: 'Organisatie voorgoed wissen' });
    this.nameAgain = this.dialog.getByRole('textbox', { name: 'Typ de naam van de organisatie over om te bevestigen' });
    this.eraseForGood = this.dialog.getByRole('button', { name: 'Voorgoed wissen' });
    this.kvkNumber = page.getByRole('textbox', { name: 'KvK-nummer' });
    this.email = page.getByRole('textbox', { name: 'E-mailadres', exact: true });
    this.dpoName = page.getByRole('textbox', { name: 'Naam van de FG' });
    this.dpoRules = page.getByRole('button', { name: 'Wat voor een FG geldt' });
  }

  hasDpo(answer: 'Ja' | 'Nee'): Locator {
    return this.page.getByRole('radiogroup', { name: /^Is er een functionaris/ }).getByRole('radio', { name: answer, exact: true });
  }

  /** A question of art. 37 AVG by how it begins. */
  question(start: string): Locator {
    return this.page.getByRole('radiogroup', { name: new RegExp(`^${start}`) });
  }

  list(kind: SharedKind): SharedRecords {
    return new SharedRecords(this.page, kind);
  }

  /** The page of the party, system or measure that is open. */
  get record(): SharedRecordPage {
    return new SharedRecordPage(this.page);
  }

  /** Opens the register of another organisation. */
  async open(name: string): Promise<void> {
    await this.others.getByText(name, { exact: true }).click();
  }
}

export type SharedKind = 'Partijen' | 'Systemen' | 'Maatregelen';
const newLabels = { Partijen: 'Nieuwe partij', Systemen: 'Nieuw systeem', Maatregelen: 'Nieuwe maatregel' } as const;

/** The parties, systems or measures of the organisation. */
export class SharedRecords {
  readonly table: Locator;
  readonly rows: Locator;
  readonly links: Locator;
  readonly add: Locator;
  readonly search: Locator;
  readonly showAll: Locator;

  constructor(page: Page, kind: SharedKind) {
    this.table = page.getByRole('table', { name: kind });
    this.rows = this.table.locator('tbody').getByRole('row');
    this.links = this.table.getByRole('link');
    this.add = page.getByRole('button', { name: newLabels[kind] });
    this.search = page.getByRole('searchbox', { name: `Zoeken in ${kind.toLowerCase()}` });
    this.showAll = page.getByRole('button', { name: new RegExp(`^Alle \\d+ ${kind.toLowerCase()} tonen$`) });
  }
}

/** One party, system or measure on its own page. */
export class SharedRecordPage {
  readonly name: Locator;
  readonly uses: Locator;
  readonly erase: Locator;
  readonly eraseForGood: Locator;
  readonly back: Locator;
  readonly addAgreement: Locator;

  constructor(readonly page: Page) {
    this.name = page.getByLabel(/^Naam van (de partij|het systeem|de maatregel)$/);
    this.uses = page.getByRole('main').getByRole('listitem').getByRole('link');
    this.erase = page.getByRole('button', { name: 'Voorgoed wissen…' });
    this.eraseForGood = page.getByRole('dialog').getByRole('button', { name: 'Voorgoed wissen' });
    this.back = page.getByRole('link', { name: 'Naar Organisatie' });
    this.addAgreement = page.getByRole('button', { name: /^(Een|Nog een) overeenkomst toevoegen$/ });
  }

  field(name: string): Locator {
    return this.page.getByLabel(name, { exact: true });
  }

  agreement(number: number): AgreementItem {
    return new AgreementItem(this.page.getByRole('group', { name: `Overeenkomst ${number}`, exact: true }));
  }
}

/** One agreement with a party. */
export class AgreementItem {
  readonly clauses: Locator;
  readonly progress: Locator;

  constructor(readonly item: Locator) {
    this.clauses = item.getByRole('group', { name: 'Wat er in de verwerkersovereenkomst staat' });
    this.progress = this.clauses.getByRole('status');
  }

  type(name: string): Locator {
    return this.item.getByRole('radio', { name, exact: true });
  }

  field(name: string): Locator {
    return this.item.getByLabel(name, { exact: true });
  }

  clause(name: string, answer: 'Ja' | 'Nee'): Locator {
    return this.clauses.getByRole('radiogroup', { name, exact: true }).getByRole('radio', { name: answer, exact: true });
  }

  place(clause: string): Locator {
    return this.clauses.getByRole('textbox', { name: `Waar het staat van ${clause}`, exact: true });
  }
}
