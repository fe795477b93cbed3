import type { Locator, Page } from '@playwright/test';

/** What the rules find in the whole register. */
export class FindingsPage {
  /** on Overzicht and on the tab of an activity */
  readonly link: Locator;
  readonly heading: Locator;
  readonly level: Locator;
  readonly article: Locator;
  /** folded at first */
  readonly answered: Locator;
  readonly unfoldAnswered: Locator;
  readonly withdraw: Locator;
  readonly dialog: Locator;
  readonly reason: Locator;
  readonly by: Locator;
  readonly on: Locator;
  readonly keep: Locator;
  readonly said: Locator;
  /** at the field that a finding led to */
  readonly here: Locator;
  /** from there to where the finding was read */
  readonly back: Locator;

  constructor(readonly page: Page) {
    this.link = page.getByRole('link', { name: /^Alle bevindingen/ });
    this.heading = page.getByRole('heading', { level: 1, name: 'Bevindingen' });
    this.level = page.getByRole('combobox', { name: 'Niveau' });
    this.article = page.getByRole('combobox', { name: 'Artikel' });
    this.answered = page.getByRole('list', { name: 'Beoordeeld', exact: true }).getByRole('listitem');
    this.unfoldAnswered = page.getByText(/^Beoordeeld: \d+$/);
    this.withdraw = page.getByRole('button', { name: 'Oordeel intrekken' });
    this.dialog = page.getByRole('dialog', { name: 'Bevinding beoordelen' });
    this.reason = this.dialog.getByRole('textbox', { name: 'Waarom dit zo goed is' });
    this.by = this.dialog.getByRole('textbox', { name: 'Beoordeeld door' });
    this.on = this.dialog.getByRole('textbox', { name: 'Beoordeeld op' });
    this.keep = this.dialog.getByRole('button', { name: 'Oordeel bewaren' });
    this.here = page.getByRole('note').filter({ hasText: 'Terug naar Bevindingen' });
    this.back = this.here.getByRole('link', { name: 'Terug naar Bevindingen' });
    this.said = page.getByRole('status').filter({ hasText: 'oordeel' });
  }

  /** The findings of one record, by its name. */
  of(name: string): Locator {
    return this.page.getByRole('list', { name, exact: true }).getByRole('listitem');
  }

  /** What is the same at many records, by its words. */
  shared(text: string): Locator {
    return this.page.getByRole('list', { name: 'Op meer plaatsen hetzelfde' }).getByRole('listitem').filter({ hasText: text }).first();
  }

  /** A letter of art. 30: 'c: 15 van 16'. */
  letter(as: 'verwerkingsverantwoordelijke' | 'verwerker', letter: string): Locator {
    return this.page.getByRole('list', { name: `Als ${as} art. 30` }).getByRole('listitem').filter({ hasText: new RegExp(`^${letter}: `) });
  }

  /** On the tab of an activity: what was found of the parties that it is done with. */
  get around(): Locator {
    return this.page.getByRole('list', { name: 'Bij partijen van deze verwerking' }).getByRole('listitem');
  }

  /** The list on the tab of an activity. */
  get own(): Locator {
    return this.page.getByRole('list', { name: 'Bevindingen', exact: true }).getByRole('listitem');
  }
}
