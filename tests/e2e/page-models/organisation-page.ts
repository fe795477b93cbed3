import type { Locator, Page } from '@playwright/test';

/** The open organisation and the others on this computer. */
export class OrganisationPage {
  readonly others: Locator;
  readonly newOrganisation: Locator;
  readonly erase: Locator;
  readonly dialog: Locator;
  readonly nameAgain: Locator;
  readonly eraseForGood: Locator;

  constructor(page: Page) {
    this.others = page.getByRole('list', { name: 'Organisaties' }).getByRole('link');
    this.newOrganisation = page.getByRole('button', { name: 'Nieuwe organisatie' });
    this.erase = page.getByRole('button', { name: 'Voorgoed wissen…' });
    this.dialog = page.getByRole('dialog', { name: 'Organisatie voorgoed wissen' });
    this.nameAgain = this.dialog.getByRole('textbox', { name: 'Typ de naam van de organisatie over om te bevestigen' });
    this.eraseForGood = this.dialog.getByRole('button', { name: 'Voorgoed wissen' });
  }

  /** Opens the register of another organisation. */
  async open(name: string): Promise<void> {
    await this.others.getByText(name, { exact: true }).click();
  }
}
