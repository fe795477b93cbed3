import type { Locator, Page } from '@playwright/test';

/** Archives out and in. */
export class FilesPage {
  readonly saveArchive: Locator;
  readonly openArchive: Locator;
  readonly takeOver: Locator;
  readonly cancel: Locator;

  constructor(page: Page) {
    this.saveArchive = page.getByRole('button', { name: 'Archief opslaan' });
    this.openArchive = page.getByRole('button', { name: 'Archief openen' });
    this.takeOver = page.getByRole('button', { name: 'Overnemen' });
    this.cancel = page.getByRole('button', { name: 'Annuleren' });
  }
}
