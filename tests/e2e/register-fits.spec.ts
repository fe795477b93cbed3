import type { Locator } from '@playwright/test';
import { expect, test } from './app';
import { pages } from './page-models/pages';

const widths = [1024, 1100, 1152, 1280, 1366, 1440, 1600, 1680, 1920];

interface Measured {
  /** what is wider than the room it has: a cell, or the table in its frame */
  readonly cut: readonly string[];
  /** words that take more than one line, but for the first column */
  readonly folded: readonly string[];
  /** where each column begins, in pixels */
  readonly columns: readonly number[];
}

function measure(table: Locator): Promise<Measured> {
  return table.evaluate((element) => {
    const wide = (each: Element) => each.scrollWidth > each.clientWidth;
    const cells = [...element.querySelectorAll('th, td')];
    const folds = (cell: Element) => {
      const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      while (texts.nextNode()) {
        // what is for screen readers alone is out of the way
        if (texts.currentNode.parentElement === null || getComputedStyle(texts.currentNode.parentElement).position === 'absolute') continue;
        range.selectNodeContents(texts.currentNode);
        if (range.getBoundingClientRect().height > 30) return true;
      }
      return false;
    };
    const frame = element.parentElement;
    return {
      cut: [...(frame !== null && wide(frame) ? ['frame'] : []), ...cells.filter(wide).map(({ textContent }) => textContent)],
      folded: [...element.querySelectorAll('td, thead th')].filter(folds).map(({ textContent }) => textContent),
      columns: [...element.querySelectorAll('thead th')].map((head) => Math.round(head.getBoundingClientRect().left)),
    };
  });
}

for (const density of ['Ruim', 'Compact'] as const) {
  test(`nothing in the register is cut off from 1024 pixels on, and only a name takes two lines: ${density}`, async ({ app }) => {
    const { start, register } = pages(app);
    const { page } = app;
    await start.openExample.click();
    await expect(register.links).toHaveCount(17);
    const before = await measure(register.table);
    await expect(register.foundIn('Trajecten voor gemeenten')).toContainText('fout');
    expect((await measure(register.table)).columns, 'what was found moves no column').toEqual(before.columns);
    await page.getByRole('combobox', { name: 'Weergave' }).selectOption(density);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const { cut, folded } = await measure(register.table);
      expect(cut, `${width}`).toEqual([]);
      expect(folded, `${width}`).toEqual([]);
    }
    await register.part('Als verwerker').check();
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      expect((await measure(register.clients)).cut, `as processor, ${width}`).toEqual([]);
    }
  });
}
