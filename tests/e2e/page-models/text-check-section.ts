import type { Locator, Page } from '@playwright/test';

/** The check of an existing text, on Documenten. */
export class TextCheckSection {
  readonly text: Locator;
  readonly check: Locator;
  readonly found: Locator;
  readonly howSure: Locator;
  readonly summary: Locator;

  constructor(readonly page: Page) {
    this.text = page.getByRole('textbox', { name: 'Te controleren tekst' });
    this.check = page.getByRole('button', { name: 'Tekst controleren' });
    this.found = page.getByRole('list', { name: 'Gevonden' });
    this.howSure = page.getByRole('combobox', { name: 'Hoe zeker' });
    this.summary = page.getByRole('heading', { level: 3, name: 'Verouderd:' });
  }

  /** as a person pastes it */
  async paste(text: string): Promise<void> {
    await this.text.evaluate((area, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      area.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  }

  /** what is selected in the text */
  selected(): Promise<string> {
    return this.text.evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd));
  }

  /** @param title as a finding is called */
  finding(title: string): Locator {
    return this.found.getByRole('listitem').filter({ has: this.page.getByText(title, { exact: true }) });
  }
}
