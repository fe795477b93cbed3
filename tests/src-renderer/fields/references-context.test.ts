import { recordNamed } from '@renderer/fields/references-context';
import { expect, test } from 'vitest';

const records = [
  { id: 'p1', name: 'Jansen B.V.' },
  { id: 'p2', name: 'Café Zuid' },
];

test('a name that is there already means the record that has it', () => {
  expect(recordNamed(records, ' jansen  b.v. ')?.id).toBe('p1');
});

test('another name is another record, also when only an accent differs', () => {
  expect(recordNamed(records, 'Cafe Zuid')).toBeUndefined();
  expect(recordNamed(records, 'Jansen')).toBeUndefined();
});
