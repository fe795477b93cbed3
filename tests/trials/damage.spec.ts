import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, filledCount, test, type Computer } from './trial';

/** The folder that holds the files of the database. */
async function databaseFolder({ profile }: Computer): Promise<string> {
  const all = await readdir(profile, { recursive: true });
  const folder = all.find((path) => path.includes('WebStorage') && path.endsWith('.leveldb'));
  if (folder === undefined) throw new Error('no database on disk');
  return join(profile, folder);
}

async function files(folder: string, pattern: RegExp): Promise<string[]> {
  const names = (await readdir(folder)).filter((name) => pattern.test(name)).sort();
  if (names.length === 0) throw new Error(`no ${pattern} in ${folder}`);
  return names.map((name) => join(folder, name));
}

async function garble(path: string): Promise<void> {
  const bytes = await readFile(path);
  for (let at = 0; at < bytes.length; at += 7) bytes[at] = (bytes[at] ?? 0) ^ 0x5a;
  await writeFile(path, bytes);
}

const removeAll = async (paths: readonly string[]) => {
  for (const path of paths) await rm(path);
};

/** Nine ways in which a database is damaged or goes; each was seen to happen, most of them without any error. */
const ways: Record<string, (folder: string) => Promise<void>> = {
  'its folder is gone': (folder) => rm(folder, { recursive: true }),
  'MANIFEST is garbled': async (folder) => garble((await files(folder, /^MANIFEST/))[0] ?? ''),
  'MANIFEST is gone': async (folder) => removeAll(await files(folder, /^MANIFEST/)),
  'CURRENT is gone': (folder) => rm(join(folder, 'CURRENT')),
  'the log is garbled': async (folder) => garble((await files(folder, /\.log$/)).at(-1) ?? ''),
  'the log is cut in half': async (folder) => {
    const log = (await files(folder, /\.log$/)).at(-1) ?? '';
    await truncate(log, Math.floor((await readFile(log)).length / 2));
  },
  'the log is gone': async (folder) => removeAll(await files(folder, /\.log$/)),
  'a table file is gone': async (folder) => rm((await files(folder, /\.ldb$/))[0] ?? ''),
  'a table file is garbled': async (folder) => garble((await files(folder, /\.ldb$/))[0] ?? ''),
};

for (const [way, damage] of Object.entries(ways)) {
  test(`after ${way} everything is rebuilt from the journal`, async ({ filled }) => {
    await damage(await databaseFolder(filled));

    const page = await filled.start();
    const { repair, failure } = await page.evaluate(() => window.trial.open());
    expect(failure).toBeUndefined();
    expect(repair).toMatchObject({ missing: 0, records: filledCount + 1 });
    const fingerprint = await page.evaluate(() => window.trial.fingerprint());
    expect(fingerprint, 'each text is what was saved last').toEqual(await page.evaluate(() => window.trial.noted()));
    await page.evaluate(() => window.trial.store.close());

    await filled.load();
    expect(await page.evaluate(() => window.trial.open()), 'mended for good').toEqual({});
    expect(await page.evaluate(() => window.trial.fingerprint())).toEqual(fingerprint);
  });
}

test('deleted by a cleaning program while the journal stays', async ({ computer }) => {
  await computer.page.evaluate(async () => {
    await window.trial.open();
    await window.trial.save('a', 'blijft');
    await window.trial.store.close();
    for (const name of (await navigator.storageBuckets?.keys()) ?? []) await navigator.storageBuckets?.delete(name);
  });
  await computer.load();
  const { repair } = await computer.page.evaluate(() => window.trial.open());
  expect(repair).toMatchObject({ reason: 'database-lost', records: 1, missing: 0 });
  expect(await computer.page.evaluate(() => window.trial.text('a'))).toBe('blijft');
});

async function removeJournal(computer: Computer, keep: RegExp): Promise<void> {
  await computer.page.evaluate(async (pattern) => {
    const keep = new RegExp(pattern);
    for (const { name } of await window.trial.desktop.journal.list()) if (!keep.test(name)) await window.trial.desktop.journal.remove(name);
  }, keep.source);
}

test('the journal is gone: it is written anew from the database, and said', async ({ computer }) => {
  await computer.page.evaluate(async () => {
    await window.trial.open();
    await window.trial.save('a', 'blijft');
    await window.trial.store.close();
  });
  await removeJournal(computer, /manifest/);
  await computer.load();
  expect(await computer.page.evaluate(() => window.trial.open())).toMatchObject({ repair: { reason: 'journal-lost', records: 1, missing: 0 } });
  expect(await computer.page.evaluate(() => window.trial.text('a'))).toBe('blijft');
  await computer.page.evaluate(() => window.trial.store.close());
  await computer.load();
  expect(await computer.page.evaluate(() => window.trial.open())).toEqual({});
});

test('the manifest is gone: nothing is lost and it is there again', async ({ computer }) => {
  await computer.page.evaluate(async () => {
    await window.trial.open();
    await window.trial.save('a', 'blijft');
    await window.trial.store.close();
  });
  await removeJournal(computer, /journal-/);
  await computer.load();
  expect(await computer.page.evaluate(() => window.trial.open())).toEqual({});
  expect(await computer.page.evaluate(() => window.trial.text('a'))).toBe('blijft');
});

test('database and journal are both gone: the loss is said, never an empty app', async ({ computer }) => {
  await computer.page.evaluate(async () => {
    await window.trial.open();
    for (const id of ['a', 'b', 'c']) await window.trial.save(id, id);
    await window.trial.store.close();
    for (const name of (await navigator.storageBuckets?.keys()) ?? []) await navigator.storageBuckets?.delete(name);
  });
  await removeJournal(computer, /manifest/);
  await computer.load();
  expect(await computer.page.evaluate(() => window.trial.open())).toMatchObject({ repair: { reason: 'database-lost', records: 0, missing: 3 } });
});

test('a line of the journal is garbled and the database is gone: the rest is there and the loss is said', async ({ computer }) => {
  await computer.page.evaluate(async () => {
    await window.trial.open();
    for (const id of ['a', 'b', 'c']) await window.trial.save(id, `tekst van ${id}`);
    await window.trial.store.flush();
    const { journal } = window.trial.desktop;
    const name = (await journal.list()).find((file) => file.name.startsWith('journal-'))?.name ?? '';
    const text = new TextDecoder().decode(await journal.read(name, 0, 1e6));
    await journal.replace(name, text.replace('tekst van b', 'tekst van x'));
    for (const bucket of (await navigator.storageBuckets?.keys()) ?? []) await navigator.storageBuckets?.delete(bucket);
  });
  await computer.load();
  expect(await computer.page.evaluate(() => window.trial.open())).toMatchObject({ repair: { records: 2, missing: 1 } });
  expect(await computer.page.evaluate(() => window.trial.names())).toEqual(['a', 'c']);
});
