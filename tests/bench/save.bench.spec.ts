import { test } from '../trials/trial';
import { median, milliseconds, report } from './outcomes';

const rounds = 200;

test('a save beside a raw strict transaction of the same rows and one flush', async ({ computer }) => {
  const { ours, raw } = await computer.page.evaluate(async (rounds) => {
    await window.trial.open();
    const text = 'inhoud van een verwerking '.repeat(230);
    const time = async (work: (n: number) => Promise<unknown>) => {
      const times: number[] = [];
      for (let n = 0; n < rounds; n += 1) {
        const start = performance.now();
        await work(n);
        times.push(performance.now() - start);
      }
      return times;
    };
    const bucket = await navigator.storageBuckets?.open('bench', { durability: 'strict' });
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = (bucket?.indexedDB ?? indexedDB).open('bench', 1);
      request.onupgradeneeded = () => {
        for (const [name, indexes] of Object.entries({ record: ['seq', 'org'], summary: [], state: [] })) {
          const store = request.result.createObjectStore(name, { keyPath: name === 'state' ? 'key' : 'id' });
          for (const index of indexes) store.createIndex(index, index);
        }
      };
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const rawSave = async (n: number) => {
      const row = { id: `r${n % 20}`, kind: 'sample', org: 'org-1', seq: n, version: 1, heads: [], at: 'x'.repeat(38), by: '', draft: text };
      await new Promise((resolve, reject) => {
        const transaction = database.transaction(['record', 'summary', 'state'], 'readwrite', { durability: 'strict' });
        transaction.objectStore('record').put(row);
        transaction.objectStore('summary').put({ id: row.id, kind: row.kind, org: row.org, seq: n, heads: 1, at: row.at, dirty: true, summary: { name: row.id } });
        transaction.objectStore('state').put({ key: 'state', seq: n, owner: 'x'.repeat(16), records: { count: 20, sum: n }, revisions: { count: 0, sum: 0 } });
        transaction.oncomplete = resolve;
        transaction.onabort = () => reject(transaction.error);
      });
      await window.trial.desktop.journal.append('bench.jsonl', `${JSON.stringify(row)}\n`);
    };
    // Warm both, then take turns, so that neither has the machine to itself.
    await time(rawSave);
    await time((n) => window.trial.save(`r${n % 20}`, `${text}${n}`));
    return { raw: await time(rawSave), ours: await time((n) => window.trial.save(`r${n % 20}`, `${text}${n} `)) };
  }, rounds);
  report({
    what: 'a save of 6 KB, in database and journal',
    measured: milliseconds(median(ours)),
    beside: `${milliseconds(median(raw))} raw strict transaction, then one flush`,
    ratio: (median(ours) / median(raw)).toFixed(2),
    aim: '1.5',
  });
});
