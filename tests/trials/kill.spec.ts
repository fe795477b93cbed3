import { expect, test } from './trial';

const endurance = process.env['GRONDSLAG_ENDURANCE'] !== undefined;
const kills = endurance ? 200 : 4;

test(`${kills} kills during saves: every acknowledged one is there, and all parts agree${endurance ? ' @endurance' : ''}`, async ({ computer }) => {
  test.setTimeout(kills * 15_000);
  for (let round = 0; round < kills; round += 1) {
    const acknowledged: number[] = [];
    const { page } = computer;
    await page.exposeBinding('acknowledged', (_source, n: number) => void acknowledged.push(n));
    const opening = await page.evaluate(() => window.trial.open());
    expect(opening, `start ${round}`).toEqual({});
    void page
      .evaluate((prefix) => window.trial.saveForEver(prefix, (window as unknown as { acknowledged: (n: number) => void }).acknowledged), `k${round}`)
      .catch(() => undefined);
    // A different moment each round; a hundred ways through one save.
    await page.waitForTimeout(150 + ((round * 37) % 400));
    await computer.kill();

    const again = await computer.start();
    expect(await again.evaluate(() => window.trial.open()), `after kill ${round}`).toEqual({});
    const last = acknowledged.at(-1);
    expect(last, 'some saves were acknowledged').toBeDefined();
    for (let n = Math.max(0, (last ?? 0) - 19); n <= (last ?? -1); n += 1) {
      const text = (await again.evaluate((id) => window.trial.text(id), `k${round}-${n % 20}`)) ?? '';
      const found = Number(text.split(' ')[1]);
      expect(found, `save ${n} of round ${round}`).toBeGreaterThanOrEqual(n);
      expect((found - n) % 20).toBe(0);
    }
    await again.evaluate(() => window.trial.store.close());
    await computer.load();
  }
});
