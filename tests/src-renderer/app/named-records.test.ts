import { expect, test } from 'vitest';
import { partyKind } from '@shared/record/party';
import { NamedRecords } from '@renderer/app/named-records';
import { MemoryStore } from '../../fakes/memory-store';

/** A store that takes its time to write. */
class SlowStore extends MemoryStore {
  letGo: () => void = () => undefined;
  private readonly held = new Promise<void>((resolve) => (this.letGo = resolve));

  override async save(record: Parameters<MemoryStore['save']>[0]): Promise<void> {
    await this.held;
    await super.save(record);
  }
}

test('a name that two fields are given before it is written makes one record', async () => {
  const store = new SlowStore();
  const records = new NamedRecords(store, 'org');
  const id = records.keep('party', 'Salaris BV');
  expect(records.keep('party', ' salaris  bv')).toBe(id);
  expect(records.keep('system', 'Salaris BV')).not.toBe(id);
  store.letGo();
  await expect.poll(() => store.rows('system', 'org')).toHaveLength(1);
  expect(store.rows(partyKind.name, 'org').map((row) => row.id)).toEqual([id]);
});

test('a name whose record was erased makes a new one', async () => {
  const store = new MemoryStore();
  const records = new NamedRecords(store, 'org');
  const id = records.keep('party', 'Salaris BV');
  await expect.poll(() => store.row(id)?.dirty).toBe(false);
  await store.erase([id]);
  expect(records.keep('party', 'Salaris BV')).not.toBe(id);
});
