import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from '@shared/exchange/file-name';

test.each([
  ['De Brug', 'de-brug-register-2026-11-21.pdf'],
  ['Übergang & Łódź b.v.', 'ubergang-lodz-b-v-register-2026-11-21.pdf'],
  ['CON', 'con-organisatie-register-2026-11-21.pdf'],
  ['../../etc', 'etc-register-2026-11-21.pdf'],
  ['', 'organisatie-register-2026-11-21.pdf'],
  ['שלום', 'organisatie-register-2026-11-21.pdf'],
])('%j becomes %s', (organisation, name) => {
  expect(fileName(organisation, 'register', '2026-11-21', 'pdf')).toBe(name);
});

test('any name gives one that Windows accepts', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (organisation) => {
      const name = fileName(organisation, 'register', '2026-11-21', 'grondslag.jsonl');
      expect(name).toMatch(/^[a-z0-9][a-z0-9-]*-register-2026-11-21\.grondslag\.jsonl$/);
      expect(name.length).toBeLessThan(120);
    }),
  );
});
