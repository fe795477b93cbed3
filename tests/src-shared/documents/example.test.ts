import { expect, it } from 'vitest';
import { registerDocument } from '@shared/documents/register';
import { exampleRecords, type ExampleRecord } from '@shared/example/example';
import { lines } from './register/try-register';

let count = 0;
/** The same ids each time, in an order that the names do not follow. */
const { records } = exampleRecords(() => `id-${String((count += 7) % 1009).padStart(4, '0')}`);

type BodyOf<Name extends ExampleRecord['kind']> = Extract<ExampleRecord, { readonly kind: Name }>['body'];

function sealed<Name extends ExampleRecord['kind']>(kind: Name) {
  return records.filter((record) => record.kind === kind).map(({ id, body }) => ({ id, rev: 'r', body: body as BodyOf<Name> }));
}

/** Read it as a person before taking over a change: this is what a regulator gets. */
it('the register of the example says what was read and found good', async () => {
  const [organisation] = sealed('organisation');
  if (organisation === undefined) throw new Error('no organisation');
  const model = registerDocument({
    organisation: organisation.body,
    activities: sealed('activity'),
    parties: sealed('party'),
    systems: sealed('system'),
    measures: sealed('measure'),
    date: '2026-11-22',
    language: 'nl-NL',
  });
  const told = model.blocks.flatMap((block) => [...(block.kind === 'heading' && block.level < 3 ? [''] : []), ...lines(block)]);
  await expect(`${told.join('\n')}\n`).toMatchFileSnapshot('./example-register.txt');
});
