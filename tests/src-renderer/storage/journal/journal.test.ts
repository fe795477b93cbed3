import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Journal } from '@renderer/storage/journal/journal';
import { chainStart } from '@renderer/storage/journal/line';
import { peekJournal } from '@renderer/storage/journal/peek';
import { readJournal } from '@renderer/storage/journal/read';
import type { Change, Commit } from '@renderer/storage/rows';
import { MemoryFiles } from '../../../fakes/memory-files';

const fresh = { generation: 1, segment: 0, size: 0, seq: 0, chain: chainStart, torn: false };

function draft(id: string, text: string): Change {
  return { table: 'record', row: { id, kind: 'sample', org: 'o', version: 1, heads: [], at: 'now', by: '', draft: text } };
}

async function all(files: MemoryFiles) {
  const commits: Commit[] = [];
  const reading = await readJournal(files, 1, (commit) => void commits.push(commit));
  return { commits, reading };
}

/** What the drafts are after every commit in order. */
function outcome(commits: readonly Commit[]): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const { changes } of commits) {
    for (const change of changes) if (change.table === 'record') texts[change.row.id] = change.row.draft ?? '';
  }
  return texts;
}

describe('the journal', () => {
  test('what was appended is read back, with an unbroken chain', async () => {
    const files = new MemoryFiles();
    const journal = new Journal(files, fresh);
    await journal.append([{ seq: 1, changes: [draft('a', 'één')] }]);
    await journal.append([{ seq: 2, changes: [draft('b', 'regel\nmet breuk')] }, { seq: 3, changes: [draft('a', 'twee')] }]);
    const { commits, reading } = await all(files);
    expect(commits.map((commit) => commit.seq)).toEqual([1, 2, 3]);
    expect(outcome(commits)).toEqual({ a: 'twee', b: 'regel\nmet breuk' });
    expect(reading).toMatchObject({ damaged: 0, torn: false, seq: 3 });
    expect(await peekJournal(files, 1)).toEqual(reading);
  });

  test('closing a segment drops drafts that later ones replace, and keeps the outcome', async () => {
    const files = new MemoryFiles();
    const journal = new Journal(files, fresh, 3000);
    const commits = Array.from({ length: 60 }, (_, n): Commit => ({ seq: n + 1, changes: [draft(`r${n % 3}`, `tekst ${n}`)] }));
    for (const commit of commits) await journal.append([commit]);
    const { commits: read, reading } = await all(files);
    expect(reading).toMatchObject({ damaged: 0, seq: 60 });
    expect(outcome(read)).toEqual(outcome(commits));
    expect(files.texts.size).toBeGreaterThan(2);
    expect(read.length).toBeLessThan(40);
  });

  test('a commit larger than a line is split, and counts only when all its parts are there', async () => {
    const files = new MemoryFiles();
    const journal = new Journal(files, fresh);
    const large = Array.from({ length: 40 }, (_, n) => draft(`r${n}`, 'x'.repeat(100_000)));
    await journal.append([{ seq: 1, changes: large }]);
    const [[name, text] = ['', '']] = files.texts;
    expect(text.split('\n').length).toBeGreaterThan(4);
    expect((await all(files)).commits).toHaveLength(1);
    files.texts.set(name, `${text.split('\n').slice(0, -2).join('\n')}\n`);
    const { commits, reading } = await all(files);
    expect(commits).toEqual([]);
    expect(reading.seq).toBe(0);
  });

  test('the end is found without reading the rest, also behind a large import and a very long text', async () => {
    const files = new MemoryFiles();
    const journal = new Journal(files, fresh);
    await journal.append([{ seq: 1, changes: Array.from({ length: 300 }, (_, n) => draft(`r${n}`, 'x'.repeat(6000))) }]);
    expect(await peekJournal(files, 1)).toMatchObject({ seq: 1 });
    await journal.append([{ seq: 2, changes: [draft('a', 'y'.repeat(1_000_000))] }]);
    expect(await peekJournal(files, 1)).toMatchObject({ seq: 2 });
  });

  test('a line cut off by a crash is no damage, and nothing is written behind it', async () => {
    const files = new MemoryFiles();
    await new Journal(files, fresh).append([{ seq: 1, changes: [draft('a', 'een')] }, { seq: 2, changes: [draft('a', 'twee')] }]);
    const [[name, text] = ['', '']] = files.texts;
    files.texts.set(name, text.slice(0, -20));
    const reading = (await all(files)).reading;
    expect(reading).toMatchObject({ damaged: 0, torn: true, seq: 1 });
    expect(await peekJournal(files, 1)).toBeUndefined();
    await new Journal(files, reading).append([{ seq: 2, changes: [draft('a', 'opnieuw')] }]);
    const after = await all(files);
    expect(after.reading).toMatchObject({ damaged: 0, torn: false, seq: 2 });
    expect(outcome(after.commits)).toEqual({ a: 'opnieuw' });
  });

  test('after any refusals the journal holds every acknowledged commit, undamaged', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 1, maxLength: 25 }), async (steps) => {
        const files = new MemoryFiles();
        const journal = new Journal(files, fresh, 1500);
        const acknowledged: Commit[] = [];
        for (const [n, [record, room]] of steps.entries()) {
          const commit: Commit = { seq: acknowledged.length + 1, changes: [draft(`r${record}`, `tekst ${n}`)] };
          // Once refused, the same commit is given again, as the writer does.
          files.refuse = (text) => (room < 0.5 ? Math.floor(text.length * room * 2) : text.length);
          const refused = await journal.append([commit]).then(() => false, () => true);
          files.refuse = (text) => text.length;
          if (refused) await journal.append([commit]);
          acknowledged.push(commit);
        }
        const { commits, reading } = await all(files);
        expect(reading.damaged).toBe(0);
        expect(reading.seq).toBe(acknowledged.length);
        expect(outcome(commits)).toEqual(outcome(acknowledged));
      }),
      { numRuns: 150 },
    );
  });

  test('any changed character shows', async () => {
    const files = new MemoryFiles();
    const journal = new Journal(files, fresh);
    for (let seq = 1; seq <= 5; seq += 1) await journal.append([{ seq, changes: [draft('a', `tekst ${seq}`)] }]);
    const [[name, text] = ['', '']] = files.texts;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: text.length - 2 }), async (at) => {
        const other = text[at] === 'x' ? 'y' : 'x';
        files.texts.set(name, text.slice(0, at) + other + text.slice(at + 1));
        expect((await all(files)).reading.damaged).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });

  test('closing a segment keeps what only an unfinished commit replaces', async () => {
    const files = new MemoryFiles();
    const journal = new Journal(files, fresh);
    await journal.append([{ seq: 1, changes: [draft('a', 'echt')] }]);
    await journal.append([{ seq: 2, changes: [draft('a', 'nooit'), draft('b', 'x'.repeat(100_000))] }]);
    const [[name, text] = ['', '']] = files.texts;
    files.texts.set(name, `${text.split('\n').slice(0, 3).join('\n')}\n`);
    const { reading } = await all(files);
    expect(reading).toMatchObject({ seq: 1, torn: false });
    const again = new Journal(files, reading, 10);
    await again.append([{ seq: 2, changes: [draft('c', 'later')] }]);
    await again.append([{ seq: 3, changes: [draft('c', 'nog later')] }]);
    expect(outcome((await all(files)).commits)).toEqual({ a: 'echt', c: 'nog later' });
  });

  test('closing a damaged segment neither hides the damage nor stops the writing', async () => {
    for (const spoil of ['teksT', 'tek"t']) {
      const files = new MemoryFiles();
      await new Journal(files, fresh).append([{ seq: 1, changes: [draft('a', 'tekst')] }, { seq: 2, changes: [draft('b', 'goed')] }]);
      const journal = new Journal(files, (await all(files)).reading, 10);
      const [[name, text] = ['', '']] = files.texts;
      files.texts.set(name, text.replace('tekst', spoil));
      await journal.append([{ seq: 3, changes: [draft('c', 'ook goed')] }]);
      const { commits, reading } = await all(files);
      expect(reading.damaged).toBeGreaterThan(0);
      expect(outcome(commits)).toEqual({ b: 'goed', c: 'ook goed' });
    }
  });

  test('a large commit is handed to the disk bit by bit, and counts only as a whole', async () => {
    const files = new MemoryFiles();
    const journal = new Journal(files, fresh);
    await journal.append([{ seq: 1, changes: [draft('a', 'eerst')] }]);
    let longest = 0;
    let room = 5;
    files.refuse = (text) => {
      longest = Math.max(longest, text.length);
      room -= 1;
      return room > 0 ? text.length : 0;
    };
    const large = { seq: 2, changes: Array.from({ length: 120 }, (_, n) => draft(`r${n}`, 'x'.repeat(60_000))) };
    await expect(journal.append([large])).rejects.toThrow();
    expect(longest).toBeLessThan(2 * 1024 * 1024);
    expect((await all(files)).reading).toMatchObject({ seq: 1, damaged: 0 });
    room = 1000;
    await journal.append([large]);
    await journal.append([{ seq: 3, changes: [draft('a', 'laatst')] }]);
    const { commits, reading } = await all(files);
    expect(reading).toMatchObject({ seq: 3, damaged: 0 });
    expect(commits.map(({ changes }) => changes.length)).toEqual([1, 120, 1]);
  });
});
