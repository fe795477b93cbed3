import { builtHarness } from '../desktop/compile';
import { expect, test } from './app';
import { append, readAll } from './journal-in-page';

// The journal in the private file system of a browser.
test.use({ built: builtHarness });

test('a full disk is named as such, leaves no half line, and is over when there is room', async ({ app }) => {
  const { context, origin } = app.current;
  const session = await context.newCDPSession(app.page);
  await append(app, 'a.jsonl', 'first\n');
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 100_000 });
  const attempt = () =>
    app.page.evaluate(() =>
      window.underTest.journal.append('a.jsonl', 'x'.repeat(30_000_000)).then(() => 'done', (error: { failure?: string }) => error.failure),
    );
  expect(await attempt()).toBe('store-full');
  expect(await attempt()).toBe('store-full');
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await append(app, 'a.jsonl', 'second\n');
  expect(await readAll(app, 'a.jsonl')).toBe('first\nsecond\n');
});

test('another tab can go on with the journal', async ({ app }) => {
  await append(app, 'a.jsonl', 'first\n');
  const other = await app.current.context.newPage();
  await other.goto(app.current.origin);
  await other.evaluate(() => window.underTest.journal.append('a.jsonl', 'second\n'));
  await other.evaluate(() => window.underTest.journal.replace('a.jsonl', 'whole\n'));
  await append(app, 'a.jsonl', 'third\n');
  expect(await readAll(app, 'a.jsonl')).toBe('whole\nthird\n');
  await other.close();
});
