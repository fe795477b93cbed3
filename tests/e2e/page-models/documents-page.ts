import type { Locator, Page } from '@playwright/test';

/** Everything that can be printed. */
export class DocumentsPage {
  readonly registerAsPdf: Locator;
  readonly cancel: Locator;

  constructor(page: Page) {
    this.registerAsPdf = page.getByRole('button', { name: 'Register als PDF' });
    this.cancel = page.getByRole('button', { name: 'Annuleren' });
  }
}
