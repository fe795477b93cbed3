import type { Locator, Page } from '@playwright/test';

/** The list of processing activities. */
export class RegisterPage {
  readonly table: Locator;
  readonly links: Locator;
  readonly search: Locator;
  readonly newActivity: Locator;

  constructor(readonly page: Page) {
    this.table = page.getByRole('table', { name: 'Verwerkingen' });
    this.links = this.table.getByRole('link');
    this.search = page.getByRole('searchbox', { name: 'Zoeken' });
    this.newActivity = page.getByRole('button', { name: 'Nieuwe verwerking' });
  }

  link(name: string): Locator {
    return this.table.getByRole('link', { name, exact: true });
  }

  header(name: string): Locator {
    return this.table.getByRole('columnheader', { name });
  }
}
