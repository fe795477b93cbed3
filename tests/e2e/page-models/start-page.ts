import type { Locator, Page } from '@playwright/test';

/** The first page on an empty computer, and the form for a new organisation behind it. */
export class StartPage {
  readonly heading: Locator;
  readonly newOrganisation: Locator;
  readonly openExample: Locator;
  readonly openArchive: Locator;
  readonly name: Locator;
  readonly make: Locator;
  readonly takeOver: Locator;
  readonly repaired: Locator;
  readonly goOn: Locator;

  constructor(readonly page: Page) {
    this.heading = page.getByRole('heading', { name: 'Welkom' });
    this.newOrganisation = page.getByRole('button', { name: 'Nieuwe organisatie' });
    this.openExample = page.getByRole('button', { name: 'Voorbeeld openen' });
    this.openArchive = page.getByRole('button', { name: 'Archief openen' });
    this.name = page.getByRole('textbox', { name: 'Naam van de organisatie' });
    this.make = page.getByRole('button', { name: 'Organisatie aanmaken' });
    this.takeOver = page.getByRole('button', { name: 'Overnemen' });
    this.repaired = page.getByRole('heading', { level: 1, name: /^Herstel/ });
    this.goOn = page.getByRole('button', { name: 'Verder' });
  }

  async makeOrganisation(name: string): Promise<void> {
    await this.newOrganisation.click();
    await this.name.fill(name);
    await this.make.click();
  }
}
