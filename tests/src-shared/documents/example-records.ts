import { exampleRecords, type ExampleRecord } from '@shared/example/example';

let count = 0;
/** The same ids each time, in an order that the names do not follow. */
const { records, fixed } = exampleRecords(() => `id-${String((count += 7) % 1009).padStart(4, '0')}`);

type BodyOf<Name extends ExampleRecord['kind']> = Extract<ExampleRecord, { readonly kind: Name }>['body'];

/** Ids of the screenings that are fixed for good. */
export const fixedIds: readonly string[] = fixed;

/** All records of one kind of the example, as if sealed. */
export function sealedExample<Name extends ExampleRecord['kind']>(kind: Name) {
  return records.filter((record) => record.kind === kind).map(({ id, body }) => ({ id, rev: 'r', body: body as BodyOf<Name> }));
}
