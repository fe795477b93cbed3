import { expect, type Locator, type Page } from '@playwright/test';

/** A person who has no mouse: goes on with Tab until what they look for has the focus. */
export class Keyboard {
  constructor(private readonly page: Page) {}

  /** @param steps after so many presses it counts as out of reach */
  async reach(target: Locator, steps = 60): Promise<void> {
    for (let step = 0; step <= steps; step += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.press('Tab');
    }
    await expect(target, `within ${steps} presses of Tab`).toBeFocused();
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Types into a field that is reached, and goes on with Enter where it takes words. */
  async write(target: Locator, text: string, ...after: readonly string[]): Promise<void> {
    await this.reach(target);
    await this.page.keyboard.type(text);
    await this.press(...after);
  }

  /** From the tabs of a page to another one. */
  async openTab(from: Locator, to: Locator): Promise<void> {
    await this.backTo(from);
    for (let step = 0; step < 8 && !(await to.evaluate((element) => element === document.activeElement)); step += 1) await this.press('ArrowRight');
    await this.press('Enter');
    await expect(to).toHaveAttribute('aria-selected', 'true');
  }

  private async backTo(target: Locator): Promise<void> {
    for (let step = 0; step <= 150; step += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.press('Shift+Tab');
    }
    await expect(target, 'going back').toBeFocused();
  }
}
