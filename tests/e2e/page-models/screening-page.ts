import type { Locator, Page } from '@playwright/test';

export type Gate = 'Art. 35 lid 3' | 'AP-lijst' | 'Negen criteria' | 'Andere reden';
export type Answer = 'Ja' | 'Nee' | 'Weet ik niet';

/** The tab "DPIA-screening" of an activity. */
export class ScreeningPage {
  readonly outcome: Locator;
  readonly nextOpen: Locator;
  readonly decidedBy: Locator;
  readonly decidedOn: Locator;
  readonly motivation: Locator;
  readonly freeze: Locator;
  /** heading of the record that a frozen screening is */
  readonly record: Locator;
  readonly again: Locator;
  readonly againEmpty: Locator;
  readonly changedSince: Locator;

  constructor(readonly page: Page) {
    this.outcome = page.getByRole('status', { name: 'Uitkomst', exact: true });
    this.nextOpen = page.getByRole('button', { name: 'Naar de volgende open vraag' });
    this.decidedBy = page.getByRole('textbox', { name: 'Besloten door' });
    this.decidedOn = page.getByRole('textbox', { name: 'Datum van het besluit' });
    this.motivation = page.getByRole('textbox', { name: 'Motivering van het besluit' });
    this.freeze = page.getByRole('button', { name: 'Screening vaststellen' });
    this.record = page.getByRole('heading', { name: /^Screening van/ });
    this.again = page.getByRole('button', { name: 'Opnieuw screenen', exact: true });
    this.againEmpty = page.getByRole('button', { name: 'Opnieuw screenen zonder antwoorden' });
    this.changedSince = page.getByText('De verwerking is na deze screening gewijzigd');
  }

  gate(name: Gate): Locator {
    return this.page.getByRole('group', { name, exact: true });
  }

  question(gate: Gate, name: string): Locator {
    return this.gate(gate).getByRole('radiogroup', { name, exact: true });
  }

  answer(gate: Gate, name: string, answer: Answer): Locator {
    return this.question(gate, name).getByRole('radio', { name: answer, exact: true });
  }

  reason(gate: Gate, name: string): Locator {
    return this.question(gate, name).getByRole('textbox', { name: 'Toelichting' });
  }

  restIsNo(gate: 'Art. 35 lid 3' | 'AP-lijst'): Locator {
    return this.gate(gate).getByRole('button', { name: 'Alle overige: nee' });
  }

  undo(gate: 'Art. 35 lid 3' | 'AP-lijst'): Locator {
    return this.gate(gate).getByRole('button', { name: 'Ongedaan maken' });
  }

  decision(name: 'DPIA maken' | 'Geen DPIA maken' | 'Later besluiten'): Locator {
    return this.page.getByRole('radiogroup', { name: 'Besluit' }).getByRole('radio', { name, exact: true });
  }

  /** one of before, by the words of its day or outcome */
  earlier(text: string): Locator {
    return this.page.getByRole('listitem').getByRole('button', { name: text });
  }
}

/** The page "DPIA": the screenings of all activities. */
export class DpiaPage {
  readonly table: Locator;
  readonly links: Locator;
  readonly onlyNone: Locator;

  constructor(readonly page: Page) {
    this.table = page.getByRole('table', { name: 'Screenings' });
    this.links = this.table.getByRole('link');
    this.onlyNone = page.getByRole('checkbox', { name: 'Nog niet gescreend' });
  }

  row(name: string): Locator {
    return this.table.getByRole('row').filter({ has: this.page.getByRole('link', { name, exact: true }) });
  }
}
