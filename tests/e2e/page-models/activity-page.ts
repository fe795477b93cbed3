import type { Locator, Page } from '@playwright/test';

/** One processing activity with its tabs. */
export class ActivityPage {
  readonly name: Locator;
  readonly remarks: Locator;
  readonly addPurpose: Locator;
  readonly undo: Locator;
  readonly versions: Locator;
  readonly restore: Locator;
  readonly lookAtOther: Locator;
  readonly keepThis: Locator;
  readonly other: Locator;
  readonly keepOther: Locator;

  constructor(readonly page: Page) {
    this.name = page.getByRole('textbox', { name: 'Naam van de verwerking' });
    this.remarks = page.getByRole('textbox', { name: 'Opmerkingen' });
    this.addPurpose = page.getByRole('button', { name: /doel toevoegen$/ });
    this.undo = page.getByRole('button', { name: 'Verwijderen ongedaan maken' });
    this.versions = page.getByRole('list', { name: 'Versies' }).getByRole('button');
    this.restore = page.getByRole('button', { name: 'Deze versie terugzetten' });
    this.lookAtOther = page.getByRole('button', { name: 'Andere versie bekijken' });
    this.keepThis = page.getByRole('button', { name: 'Deze versie houden' });
    this.other = page.getByRole('region', { name: 'Andere versie' });
    this.keepOther = this.other.getByRole('button', { name: 'De andere versie houden' });
  }

  tab(name: 'Algemeen' | 'Doel en grondslag' | 'Geschiedenis'): Locator {
    return this.page.getByRole('tab', { name, exact: true });
  }

  role(name: string): Locator {
    return this.page.getByRole('radiogroup', { name: 'Onze rol' }).getByRole('radio', { name, exact: true });
  }

  /** @param number from 1 */
  purpose(number: number): Purpose {
    return new Purpose(this.page.getByRole('group', { name: `Doel ${number}`, exact: true }));
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
  readonly remove: Locator;

  constructor(readonly group: Locator) {
    this.description = group.getByRole('textbox', { name: 'Omschrijving van het doel' });
    this.explanation = group.getByRole('textbox', { name: 'Toelichting op de grondslag' });
    this.remove = group.getByRole('button', { name: /^Verwijderen/ });
  }

  basis(name: string): Locator {
    return this.group.getByRole('radio', { name });
  }
}
