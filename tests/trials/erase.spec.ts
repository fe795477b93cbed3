import { filesWith } from '../files-with';
import { expect, test } from './trial';

const secret = 'Zilvervosplantsoen';

test('erased words are nowhere in the profile; headers of the revisions stay', async ({ computer }) => {
  const { page } = computer;
  await page.evaluate(async (secret) => {
    await window.trial.open();
    await window.trial.save('blijft', 'dit blijft');
    await window.trial.save('weg', `eerste ${secret}`);
    await window.trial.store.seal();
    await window.trial.save('weg', `tweede ${secret} `.repeat(4000));
    await window.trial.store.flush();
  }, secret);
  expect(await filesWith(computer.profile, secret), 'the search finds what is there').not.toEqual([]);

  await page.evaluate(() => window.trial.store.erase(['weg']));
  expect(await page.evaluate(() => window.trial.names())).toEqual(['blijft']);
  const headers = await page.evaluate(() => window.trial.store.history('weg'));
  expect(headers).toHaveLength(2);
  expect(headers.every((header) => header.erased)).toBe(true);
  // A late save of a window that still had it open brings nothing back.
  await page.evaluate((secret) => window.trial.save('weg', secret), secret);
  await computer.close();
  expect(await filesWith(computer.profile, secret)).toEqual([]);

  const again = await computer.start();
  expect(await again.evaluate(() => window.trial.open())).toEqual({});
  expect(await again.evaluate(() => window.trial.text('blijft'))).toBe('dit blijft');
});

test('an erasure that comes with an archive wins, and takes the words off this disk too', async ({ computer, another }) => {
  const other = await another();
  await computer.page.evaluate(async (secret) => {
    await window.trial.open();
    await window.trial.save('weg', secret);
    await window.trial.save('blijft', 'dit blijft');
  }, secret);
  const before = await computer.page.evaluate(() => window.trial.archive());
  await other.page.evaluate(() => window.trial.open());
  expect(await other.page.evaluate((text) => window.trial.merge(text), before)).toMatchObject({ newRecords: 2 });
  await other.page.evaluate(async () => window.trial.save('weg', `${await window.trial.text('weg')}, hier nog gewijzigd`));

  await computer.page.evaluate(() => window.trial.store.erase(['weg']));
  const after = await computer.page.evaluate(() => window.trial.archive());
  expect(after).not.toContain(secret);
  expect(await other.page.evaluate((text) => window.trial.merge(text), after)).toMatchObject({ erasedRecords: 1, newRecords: 0 });
  expect(await other.page.evaluate(() => window.trial.names())).toEqual(['blijft']);
  // An older archive does not bring it back.
  expect(await other.page.evaluate((text) => window.trial.merge(text), before)).toMatchObject({ newRecords: 0, changedRecords: 0 });
  expect(await other.page.evaluate(() => window.trial.names())).toEqual(['blijft']);
  await other.close();
  expect(await filesWith(other.profile, secret)).toEqual([]);
});

const endurance = process.env['GRONDSLAG_ENDURANCE'] !== undefined;
const kills = endurance ? 50 : 3;

test(`${kills} kills while erasing: everything is as before or erased, never half${endurance ? ' @endurance' : ''}`, async ({ computer }) => {
  test.setTimeout(kills * 20_000);
  for (let round = 0; round < kills; round += 1) {
    const id = `weg-${round}`;
    const { page } = computer;
    await page.evaluate(async ({ id, secret }) => {
      await window.trial.open();
      await window.trial.save(id, secret);
      await window.trial.save('blijft', 'dit blijft');
      await window.trial.store.flush();
    }, { id, secret });
    void page.evaluate((id) => window.trial.store.erase([id]), id).catch(() => undefined);
    await page.waitForTimeout((round * 40) % 250);
    await computer.kill();
    const again = await computer.start();
    const opening = await again.evaluate(() => window.trial.open());
    expect(opening.failure).toBeUndefined();
    expect(opening.repair?.missing ?? 0).toBe(0);
    expect(await again.evaluate(() => window.trial.text('blijft'))).toBe('dit blijft');
    const text = await again.evaluate((id) => window.trial.text(id), id);
    expect([undefined, secret]).toContain(text);
    await again.evaluate(() => window.trial.store.close());
    await computer.load();
  }
});
