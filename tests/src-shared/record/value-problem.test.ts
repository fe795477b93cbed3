import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Field } from '@shared/record/field';
import { besideUnread, valueProblem } from '@shared/record/value-problem';

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

test('what cannot be read gets a sentence that names it, and says what to write', () => {
  expect(valueProblem(fields.date, '31-02-2026')).toBe('‘31-02-2026’ is niet begrepen. Schrijf dag, maand en jaar, zoals 12-03-2026.');
  expect(valueProblem(fields.duration, 'zolang nodig')).toBe('‘zolang nodig’ is niet begrepen. Schrijf een getal, zoals 2 jaar, 4 weken of 72 uur.');
  expect(valueProblem(fields.country, 'Atlantis')).toBe('‘Atlantis’ is niet begrepen. Kies een land uit de lijst, of schrijf de naam voluit.');
  expect(valueProblem(fields.country, 'VS, India en Kenya')).toBe('‘VS, India en Kenya’ is niet begrepen. Hier past één land. Leg elk ander land vast in een eigen doorgifte.');
});

test('beside the field, where the words stand already, it is short', () => {
  for (const kind of ['date', 'duration', 'country'] as const) {
    expect(besideUnread(fields[kind], 'Atlantis')).toMatch(/^Niet begrepen\. [^.]+\.$/u);
    expect(besideUnread(fields[kind], '')).toBeUndefined();
  }
  expect(besideUnread(fields.text, 'Atlantis')).toBeUndefined();
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
