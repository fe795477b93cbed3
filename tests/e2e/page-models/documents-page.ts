import type { Locator, Page } from '@playwright/test';

/** Everything that can be printed. */
export class DocumentsPage {
  readonly registerAsPdf: Locator;
  readonly statementAsPdf: Locator;
  readonly screeningAsPdf: Locator;
  readonly findingsAsPdf: Locator;
  readonly audience: Locator;
  readonly screening: Locator;
  readonly cancel: Locator;
  readonly stopped: Locator;
  readonly saved: Locator;
  readonly registerLacks: Locator;
  readonly statementLacks: Locator;
  /** a document on screen */
  readonly preview: Locator;
  readonly closePreview: Locator;

  constructor(readonly page: Page) {
    this.registerAsPdf = page.getByRole('button', { name: 'Register als PDF' });
    this.statementAsPdf = page.getByRole('button', { name: 'Privacyverklaring als PDF' });
    this.screeningAsPdf = page.getByRole('button', { name: 'DPIA-screening als PDF' });
    this.findingsAsPdf = page.getByRole('button', { name: 'Bevindingen als PDF' });
    this.audience = page.getByRole('combobox', { name: 'Doelgroep' });
    this.screening = page.getByRole('combobox', { name: 'Screening' });
    this.cancel = page.getByRole('button', { name: 'Annuleren' });
    this.stopped = page.getByRole('status').getByText('Gestopt. Er is geen bestand gemaakt.');
    this.saved = page.getByRole('status').getByText('is als PDF bewaard');
    this.registerLacks = page.getByRole('list', { name: 'Nog niet ingevuld voor het register' });
    this.statementLacks = page.getByRole('list', { name: 'Nog niet ingevuld voor deze privacyverklaring' });
    this.preview = page.getByRole('dialog', { name: 'Dit komt in de PDF' });
    this.closePreview = this.preview.getByRole('button', { name: 'Sluiten' });
  }

  look(document: 'het register' | 'de privacyverklaring' | 'de DPIA-screening'): Locator {
    return this.page.getByRole('button', { name: `Bekijken: ${document}` });
  }
}
