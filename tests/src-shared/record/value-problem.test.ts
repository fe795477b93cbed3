import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Field } from '@shared/record/field';
import { valueProblem } from '@shared/record/value-problem';

const facts = { label: 'Veld', help: '', citations: [] } as const;
const fields = {
  date: { kind: 'date', ...facts },
  duration: { kind: 'duration', ...facts },
  country: { kind: 'country', ...facts },
  text: { kind: 'text', ...facts },
  choice: { kind: 'choice', options: [], ...facts },
  reference: { kind: 'reference', to: 'party', ...facts },
  terms: { kind: 'terms', suggestions: 'law', ...facts },
  list: { kind: 'list', itemLabel: 'Ding', fields: {}, ...facts },
} satisfies Record<string, Field>;

test('what cannot be read gets a sentence that names it', () => {
  expect(valueProblem(fields.date, '31-02-2026')).toContain('‘31-02-2026’ is geen datum');
  expect(valueProblem(fields.duration, 'zolang nodig')).toContain('‘zolang nodig’ is geen termijn');
  expect(valueProblem(fields.country, 'Atlantis')).toBe(
    '‘Atlantis’ is geen land dat wij kennen. De tekst blijft zo staan. Kies een land uit de lijst of schrijf de naam voluit.',
  );
});

test('what can be read, and what is empty, has no problem', () => {
  expect(valueProblem(fields.date, '2026-03-12')).toBeUndefined();
  expect(valueProblem(fields.duration, 'P2Y')).toBeUndefined();
  expect(valueProblem(fields.country, 'NL')).toBeUndefined();
  for (const field of Object.values(fields)) for (const empty of ['', '  ', null, undefined]) expect(valueProblem(field, empty)).toBeUndefined();
});

test('a long text is named by its beginning', () => {
  expect(valueProblem(fields.country, 'a'.repeat(100_000))?.length).toBeLessThan(200);
});

test('nothing makes it fail', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.values(fields)), fc.oneof(fc.string({ unit: 'binary' }), fc.anything()), (field, value) => {
      expect(['undefined', 'string']).toContain(typeof valueProblem(field, value));
    }),
  );
});
