import type { Locator, Page } from '@playwright/test';

/** The list of processing activities. */
export class RegisterPage {
  readonly table: Locator;
  readonly links: Locator;
  readonly search: Locator;
  readonly newActivity: Locator;
  readonly columns: Locator;
  readonly headers: Locator;

  constructor(readonly page: Page) {
    this.table = page.getByRole('table', { name: 'Verwerkingen' });
    this.links = this.table.getByRole('link');
    this.search = page.getByRole('searchbox', { name: 'Zoeken' });
    this.newActivity = page.getByRole('button', { name: 'Nieuwe verwerking' });
    this.columns = page.getByRole('button', { name: 'Kolommen' });
    this.headers = this.table.getByRole('columnheader');
  }

  row(name: string): Locator {
    return this.table.getByRole('row').filter({ has: this.page.getByRole('link', { name, exact: true }) });
  }

  column(name: string): Locator {
    return this.page.getByRole('menuitemcheckbox', { name, exact: true });
  }

  link(name: string): Locator {
    return this.table.getByRole('link', { name, exact: true });
  }

  header(name: string): Locator {
    return this.table.getByRole('columnheader', { name });
  }
}
