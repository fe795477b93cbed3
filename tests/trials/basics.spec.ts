import { expect, test } from './trial';

test('what was saved is there after a kill, and after a normal end', async ({ computer }) => {
  const { page } = computer;
  expect(await page.evaluate(() => window.trial.open())).toEqual({});
  await page.evaluate(async () => {
    await window.trial.save('a', 'eerste');
    await window.trial.save('b', 'tweede');
    await window.trial.store.seal(['a']);
    await window.trial.save('a', 'eerste, gewijzigd');
  });
  await computer.kill();

  const again = await computer.start();
  expect(await again.evaluate(() => window.trial.open())).toEqual({});
  expect(await again.evaluate(() => window.trial.names())).toEqual(['a', 'b']);
  expect(await again.evaluate(() => window.trial.text('a'))).toBe('eerste, gewijzigd');
  await again.evaluate(() => window.trial.store.close());
  await computer.close();

  const third = await computer.start();
  expect(await third.evaluate(() => window.trial.open())).toEqual({});
  expect(await third.evaluate(async () => (await window.trial.store.history('a')).length)).toBe(2);
});

test('a text of a megabyte is kept in pieces and comes back whole', async ({ computer }) => {
  const text = await computer.page.evaluate(async () => {
    await window.trial.open();
    const long = Array.from({ length: 120_000 }, (_, n) => `woord ${n}`).join(' ');
    await window.trial.save('lang', long);
    await window.trial.store.seal();
    await window.trial.save('lang', `${long}!`);
    return (await window.trial.text('lang')) === `${long}!` ? 'whole' : 'other';
  });
  expect(text).toBe('whole');
});

test('a long draft that replaces a long draft is whole, whichever of them is longer', async ({ computer }) => {
  const outcome = await computer.page.evaluate(async () => {
    await window.trial.open();
    for (const length of [200_000, 80_000, 150_000, 10, 90_000]) {
      await window.trial.save('a', 'x'.repeat(length));
      const found = (await window.trial.text('a'))?.length;
      if (found !== length) return `${found} instead of ${length}`;
    }
    return 'whole';
  });
  expect(outcome).toBe('whole');
});

test('a record is readable at any moment while it is being sealed', async ({ computer }) => {
  const outcome = await computer.page.evaluate(async () => {
    await window.trial.open();
    const long = 'lang '.repeat(40_000);
    for (let n = 0; n < 10; n += 1) {
      await window.trial.save('a', `${long}${n}`);
      const sealing = window.trial.store.seal();
      const texts = await Promise.all(Array.from({ length: 20 }, () => window.trial.text('a')));
      await sealing;
      if (texts.some((text) => text !== `${long}${n}`)) return `other text in round ${n}`;
    }
    return 'always readable';
  });
  expect(outcome).toBe('always readable');
});
