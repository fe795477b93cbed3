import type { Locator, Page } from '@playwright/test';

/** The list of processing activities. */
export class RegisterPage {
  readonly table: Locator;
  readonly links: Locator;
  readonly search: Locator;
  readonly newActivity: Locator;
  readonly columns: Locator;
  readonly headers: Locator;
  readonly filter: Locator;
  readonly filters: Locator;
  readonly count: Locator;
  readonly showAll: Locator;
  /** what we do for others, by client */
  readonly clients: Locator;

  constructor(readonly page: Page) {
    this.table = page.getByRole('table', { name: 'Verwerkingen' });
    this.links = this.table.getByRole('link');
    this.search = page.getByRole('searchbox', { name: 'Zoeken' });
    this.newActivity = page.getByRole('button', { name: 'Nieuwe verwerking' });
    this.columns = page.getByRole('button', { name: 'Kolommen' });
    this.headers = this.table.getByRole('columnheader');
    this.filter = page.getByRole('button', { name: 'Filter', exact: true });
    this.filters = page.getByRole('list', { name: 'Gekozen filters' }).getByRole('button');
    this.count = page.getByRole('main').getByRole('status').filter({ hasText: /verwerking/ });
    this.showAll = page.getByRole('button', { name: 'Alle verwerkingen tonen' });
    this.clients = page.getByRole('table', { name: 'Register als verwerker' });
  }

  row(name: string): Locator {
    return this.table.getByRole('row').filter({ has: this.page.getByRole('link', { name, exact: true }) });
  }

  /** what the rules found, while that is the last column, line by line */
  async found(): Promise<readonly string[]> {
    const lines = await this.table.getByRole('row').filter({ has: this.page.getByRole('link') }).allInnerTexts();
    return lines.map((text) => text.split('\t').at(-1) ?? '');
  }

  foundIn(name: string): Locator {
    return this.row(name).getByRole('cell').last();
  }

  column(name: string): Locator {
    return this.page.getByRole('menuitemcheckbox', { name, exact: true });
  }

  /** a part of the register, by our role in it */
  part(name: 'Hele register' | 'Als verwerkingsverantwoordelijke' | 'Als verwerker'): Locator {
    return this.page.getByRole('radio', { name, exact: true });
  }

  /** something to narrow the register to, in the open menu */
  option(group: string, name: string): Locator {
    return this.page.getByRole('menu').getByRole('group', { name: group }).getByRole('menuitemcheckbox', { name, exact: true });
  }

  link(name: string): Locator {
    return this.table.getByRole('link', { name, exact: true });
  }

  header(name: string): Locator {
    return this.table.getByRole('columnheader', { name });
  }
}
