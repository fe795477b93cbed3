import { expect, test } from 'vitest';
import { usualRole } from '@renderer/features/activity/usual-role';

test('a name of the list brings its role, however it is written', () => {
  expect(usualRole('UWV', 'controller')).toBe('controller');
  expect(usualRole(' salarisverwerker ', 'controller')).toBe('processor');
  expect(usualRole('Hosting en e-mail', 'joint')).toBe('processor');
  expect(usualRole('Hosting en e-mail', null)).toBe('processor');
});

test('whoever a processor takes on is a subprocessor; who decides for itself still does', () => {
  expect(usualRole('Hosting en e-mail', 'processor')).toBe('subprocessor');
  expect(usualRole('UWV', 'processor')).toBe('controller');
});

test('a name that says nothing of its role brings none', () => {
  expect(usualRole('Onderaannemer re-integratie', 'processor')).toBeNull();
  expect(usualRole('Bakkerij De Korenaar', 'controller')).toBeNull();
  expect(usualRole('', 'controller')).toBeNull();
});
