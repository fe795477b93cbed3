import { shortList } from '@renderer/ui/short-list';
import fc from 'fast-check';
import { expect, test } from 'vitest';

test('what does not fit is counted, and one always stands there', () => {
  expect(shortList(['naam', 'rol', 'doel'], 9)).toBe('naam, rol en nog 1');
  expect(shortList(['naam', 'rol', 'doel'], 15)).toBe('naam, rol, doel');
  expect(shortList(['een heel lange naam', 'rol'], 5)).toBe('een heel lange naam en nog 1');
  expect(shortList([], 5)).toBe('');
});

test('what is shown and what is counted are together all of it', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/)), fc.nat(60), (items, room) => {
      const [, shown = '', rest = '0'] = /^(.*?)(?: en nog (\d+))?$/.exec(shortList(items, room)) ?? [];
      const named = shown === '' ? [] : shown.split(', ');
      expect(items.slice(0, named.length)).toEqual(named);
      expect(named.length + Number(rest)).toBe(items.length);
    }),
  );
});
