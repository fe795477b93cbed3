import { expect, test } from 'vitest';
import { usualRole } from '@renderer/features/activity/usual-role';

test('a name of the list brings its role, however it is written', () => {
  expect(usualRole('UWV')).toBe('controller');
  expect(usualRole(' salarisverwerker ')).toBe('processor');
});

test('a name that says nothing of its role brings none', () => {
  expect(usualRole('Onderaannemer re-integratie')).toBeNull();
  expect(usualRole('Bakkerij De Korenaar')).toBeNull();
  expect(usualRole('')).toBeNull();
});
