import type { RegisterInput } from '@shared/documents/register';
import { exampleRecords, type ExampleRecord } from '@shared/example/example';

function example(): readonly ExampleRecord[] {
  let ids = 0;
  return exampleRecords(() => `example-${(ids += 1)}`).records;
}

const ofKind = <Kind extends ExampleRecord['kind']>(records: readonly ExampleRecord[], kind: Kind) =>
  records.filter((record): record is Extract<ExampleRecord, { kind: Kind }> => record.kind === kind);

const sealed = <Body>(records: readonly { readonly id: string; readonly body: Body }[]) => records.map(({ id, body }) => ({ id, rev: `rev-${id}`, body }));

/** The register of the example firm with so many activities: those of the example again and again, each with a name of its own. */
export function largeRegister(count: number): RegisterInput {
  const records = example();
  const [organisation] = ofKind(records, 'organisation');
  const activities = sealed(ofKind(records, 'activity'));
  if (organisation === undefined || activities.length === 0) throw new Error('the example is empty');
  return {
    organisation: organisation.body,
    activities: Array.from({ length: count }, (_, n) => activities[n % activities.length])
      .filter((activity) => activity !== undefined)
      .map(({ body }, n) => ({ id: `activity-${n}`, rev: `rev-${n}`, body: { ...body, name: `${body.name}, vestiging ${Math.floor(n / activities.length) + 1}` } })),
    parties: sealed(ofKind(records, 'party')),
    systems: sealed(ofKind(records, 'system')),
    measures: sealed(ofKind(records, 'measure')),
    date: '2026-11-21',
    language: 'nl-NL',
  };
}
