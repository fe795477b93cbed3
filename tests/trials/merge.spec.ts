import { expect, test } from './trial';

test('two laptops change the same record: both versions stay until somebody joins them', async ({ computer, another }) => {
  const other = await another();
  await computer.page.evaluate(async () => {
    await window.trial.open();
    await window.trial.save('a', 'begin');
  });
  const start = await computer.page.evaluate(() => window.trial.archive());
  await other.page.evaluate(() => window.trial.open());
  await other.page.evaluate((text) => window.trial.merge(text), start);
  await computer.page.evaluate(() => window.trial.save('a', 'hier gewijzigd'));
  await other.page.evaluate(() => window.trial.save('a', 'daar gewijzigd'));
  const theirs = await other.page.evaluate(() => window.trial.archive());

  expect(await computer.page.evaluate((text) => window.trial.merge(text), theirs)).toMatchObject({ changedRecords: 1, conflicts: 1 });
  expect(await computer.page.evaluate(() => window.trial.text('a')), 'the newer is shown').toBe('daar gewijzigd');
  expect(await computer.page.evaluate(() => window.trial.store.row('a')?.heads)).toBe(2);
  expect(await computer.page.evaluate((text) => window.trial.merge(text), theirs), 'once more changes nothing').toMatchObject({ changedRecords: 0 });

  await computer.page.evaluate(() => window.trial.store.join('a', { name: 'a', text: 'samen' }));
  expect(await computer.page.evaluate(() => window.trial.store.row('a')?.heads)).toBe(1);
  const joined = await computer.page.evaluate(() => window.trial.archive());
  expect(await other.page.evaluate((text) => window.trial.merge(text), joined)).toMatchObject({ changedRecords: 1, conflicts: 0 });
  expect(await other.page.evaluate(() => window.trial.everything())).toEqual(await computer.page.evaluate(() => window.trial.everything()));
});

test('as of an instant: what was sealed up to then', async ({ computer }) => {
  const { page } = computer;
  const texts = await page.evaluate(async () => {
    await window.trial.open();
    const instants: string[] = [];
    const wait = () => new Promise((resolve) => setTimeout(resolve, 20));
    for (const text of ['een', 'twee', 'drie']) {
      await window.trial.save('a', text);
      await window.trial.store.seal();
      await wait();
      instants.push(new Date().toISOString());
      await wait();
    }
    const then = await Promise.all(instants.map((instant) => window.trial.store.asOf('org-1', instant)));
    return then.map((records) => records.map((record) => (record.body as { text: string }).text));
  });
  expect(texts).toEqual([['een'], ['twee'], ['drie']]);
});

test('an archive that is damaged at its very end changes nothing', async ({ computer, another }) => {
  const other = await another();
  await computer.page.evaluate(async () => {
    await window.trial.open();
    for (const id of ['a', 'b', 'c']) await window.trial.save(id, id);
  });
  const archive = await computer.page.evaluate(() => window.trial.archive());
  await other.page.evaluate(() => window.trial.open());
  const lines = archive.trimEnd().split('\n');
  const cut = `${lines.slice(0, -1).join('\n')}\n`;
  expect(await other.page.evaluate((text) => window.trial.merge(text), cut)).toMatchObject({ failure: 'archive-damaged' });
  expect(await other.page.evaluate(() => window.trial.names())).toEqual([]);
  expect(await other.page.evaluate((text) => window.trial.merge(text), archive)).toMatchObject({ newRecords: 3 });
  expect(await other.page.evaluate(() => window.trial.everything())).toEqual(await computer.page.evaluate(() => window.trial.everything()));
});
