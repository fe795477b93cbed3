import type { Change, Commit } from '../rows';
import type { Database } from './database';
import { wholeRecord, wholeRevision } from './pieces';

const numbersAtOnce = 200;

/** Every row of a database as the commits that would write them again, in order, each under its own number. */
export async function* rowsInOrder(database: Database, after = 0): AsyncGenerator<Commit> {
  const tables = [database.record, database.revision, database.erasure];
  const keys = await Promise.all(tables.map((table) => table.where('seq').above(after).keys()));
  const numbers = [...new Set(keys.flat() as number[])].sort((a, b) => a - b);
  for (let from = 0; from < numbers.length; from += numbersAtOnce) {
    const some = numbers.slice(from, from + numbersAtOnce);
    const commits = await between(database, some[0] ?? 0, some.at(-1) ?? 0);
    for (const seq of some) yield { seq, changes: commits.get(seq) ?? [] };
  }
}

/** Erasures come first: writing one takes the record's row away. */
async function between(database: Database, first: number, last: number): Promise<Map<number, Change[]>> {
  const commits = new Map<number, Change[]>();
  const add = (seq: number, change: Change) => {
    const changes = commits.get(seq);
    if (changes === undefined) commits.set(seq, [change]);
    else changes.push(change);
  };
  for (const { seq, ...row } of await database.erasure.where('seq').between(first, last, true, true).toArray()) {
    add(seq, { table: 'erasure', row });
  }
  for (const stored of await database.revision.where('seq').between(first, last, true, true).toArray()) {
    const { seq, ...row } = await wholeRevision(database, stored);
    add(seq, { table: 'revision', row });
  }
  for (const stored of await database.record.where('seq').between(first, last, true, true).toArray()) {
    const { seq, ...row } = await wholeRecord(database, stored);
    add(seq, { table: 'record', row });
  }
  return commits;
}
