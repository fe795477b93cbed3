import type { Store } from '@renderer/storage/contract';
import { newId } from '@renderer/records/new-id';
import type { ExampleRecord } from '@shared/example/example';
import { activityKind } from '@shared/record/activity/activity';
import { freezeOn } from '@shared/screening/freeze';

/** Puts the made-up register on this computer. @returns the id of its organisation */
export async function openExample(store: Store): Promise<string> {
  const { exampleRecords } = await import('@shared/example/example');
  const { org, records, fixed } = exampleRecords(newId);
  const save = ({ id, kind, body }: ExampleRecord) => store.save({ id, kind, org, body });
  await Promise.all(records.map(save));
  await store.seal();
  // A fixed screening names the revision of the activity that was screened, and only sealing makes one.
  await Promise.all(records.filter(({ id }) => fixed.includes(id)).map(async (record) => save(await fix(store, record))));
  await store.seal(fixed);
  return org;
}

async function fix(store: Store, record: ExampleRecord): Promise<ExampleRecord> {
  if (record.kind !== 'screening') return record;
  const screened = await store.read(record.body.activity);
  if (screened === undefined) return record;
  return { ...record, body: freezeOn(record.body, screened.changedAt, { revision: screened.heads[0] ?? '', body: activityKind.schema.parse(screened.body) }) };
}
