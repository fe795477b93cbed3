import type { Page, TestInfo } from '@playwright/test';
import type { RepairReport } from '@renderer/storage/contract';
import { expect, test, type Killable } from './trial';

const endurance = process.env['GRONDSLAG_ENDURANCE'] !== undefined;
const kills = endurance ? 200 : 4;

/** Chromium itself now and then opens its database empty after a kill: that is then put together again, and is rare. */
const mendedAtMost = Math.max(1, kills * 0.02);

async function killed(computer: Killable, info: TestInfo): Promise<void> {
  test.setTimeout(kills * 60_000);
  const mended: RepairReport[] = [];
  /** Opens the register; what had to be mended may have cost nothing. */
  const open = async (page: Page, when: string) => {
    const { repair, ...rest } = await page.evaluate(() => window.trial.open());
    expect(rest, when).toEqual({});
    if (repair === undefined) return;
    expect(repair, when).toMatchObject({ reason: 'database-lost', missing: 0 });
    info.annotations.push({ type: 'mended', description: `${when}: ${repair.detail}` });
    mended.push(repair);
  };
  for (let round = 0; round < kills; round += 1) {
    const acknowledged: number[] = [];
    const { page } = computer;
    await page.exposeBinding('acknowledged', (_source, n: number) => void acknowledged.push(n));
    await open(page, `start ${round}`);
    void page
      .evaluate((prefix) => window.trial.saveForEver(prefix, (window as unknown as { acknowledged: (n: number) => void }).acknowledged), `k${round}`)
      .catch(() => undefined);
    // A different moment each round: after so many saves, and a hundred ways through one.
    await expect.poll(() => acknowledged.length, { intervals: [20] }).toBeGreaterThan(round % 30);
    await page.waitForTimeout((round * 37) % 100);
    await computer.kill();

    const again = await computer.start();
    await open(again, `after kill ${round}`);
    const last = acknowledged.at(-1) ?? -1;
    for (let n = Math.max(0, last - 19); n <= last; n += 1) {
      const text = (await again.evaluate((id) => window.trial.text(id), `k${round}-${n % 20}`)) ?? '';
      const found = Number(text.split(' ')[1]);
      expect(found, `save ${n} of round ${round}`).toBeGreaterThanOrEqual(n);
      expect((found - n) % 20).toBe(0);
    }
    await again.evaluate(() => window.trial.store.close());
    await computer.load();
  }
  expect(mended.length, mended.map(({ detail }) => detail).join('\n')).toBeLessThanOrEqual(mendedAtMost);
}

const title = (host: string) => `${kills} kills during saves ${host}: every acknowledged one is there, and all parts agree${endurance ? ' @endurance' : ''}`;

test(title('in a browser'), ({ computer }, info) => killed(computer, info));
test(title('on the desktop'), ({ onDesktop }, info) => killed(onDesktop, info));
