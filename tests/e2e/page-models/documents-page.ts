import type { Locator, Page } from '@playwright/test';

/** Everything that can be printed. */
export class DocumentsPage {
  readonly registerAsPdf: Locator;

  constructor(page: Page) {
    this.registerAsPdf = page.getByRole('button', { name: 'Register als PDF' });
  }
}
