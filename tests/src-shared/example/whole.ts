import { exampleRecords, type Example } from '@shared/example/example';
import { kinds } from '@shared/record/kinds';
import type { AnyKind } from '@shared/record/kind';

/** The example with ids that a test can read: 'id-1', 'id-2', … */
export function wholeExample(prefix = 'id'): Example {
  let made = 0;
  return exampleRecords(() => {
    made += 1;
    return `${prefix}-${made}`;
  });
}

export function kindOf(name: string): AnyKind {
  const found = kinds.find((kind) => kind.name === name);
  if (found === undefined) throw new RangeError(`no kind '${name}'`);
  return found;
}
