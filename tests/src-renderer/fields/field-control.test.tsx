import type { SeveralField, SingleField } from '@shared/record/field';
import { FieldControl } from '@renderer/fields/field-control';
import { GroupsContext } from '@renderer/fields/groups-context';
import { SeveralControl } from '@renderer/fields/several-control';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';

const facts = { label: 'Bewaartermijn', help: 'Hoe lang?', citations: [] } as const;
const nothing = () => undefined;

const single = (field: SingleField, value: string | null, more = {}) =>
  renderToStaticMarkup(<FieldControl field={field} value={value} onChange={nothing} {...more} />);

const singleFields: readonly SingleField[] = [
  { kind: 'text', ...facts },
  { kind: 'text', suggestions: 'startEvent', ...facts },
  { kind: 'longText', ...facts },
  { kind: 'choice', options: [{ value: 'a', label: 'Antwoord', help: '' }], ...facts },
  { kind: 'date', ...facts },
  { kind: 'duration', ...facts },
  { kind: 'country', ...facts },
  { kind: 'reference', to: 'party', ...facts },
];
const severalFields: readonly SeveralField[] = [
  { kind: 'references', to: 'measure', ...facts },
  { kind: 'terms', suggestions: 'law', ...facts },
  { kind: 'groups', ...facts },
];

test.each(singleFields)('a field of kind $kind has its label, its help and what is wrong', (field) => {
  const control = single(field, '', { error: 'Er klopt iets niet.' });
  for (const text of ['>Bewaartermijn<', 'Hoe lang?', 'Er klopt iets niet.', 'aria-invalid="true"']) expect(control).toContain(text);
});

test.each([...singleFields, ...severalFields])('in a row of a table a field of kind $kind says what it is about, and has no help', (field) => {
  const place = { compact: true, context: 'Contactgegevens', onChange: nothing };
  const control = renderToStaticMarkup(
    field.kind === 'terms' || field.kind === 'references' || field.kind === 'groups' ? <SeveralControl field={field} value={[]} {...place} /> : <FieldControl field={field} value="" {...place} />,
  );
  expect(control.replace(/<[^>]*>/g, '')).toMatch(/^Bewaartermijn van Contactgegevens/);
  expect(control).not.toContain('Hoe lang?');
});

test.each([
  ['date', '2026-03-12', '12-03-2026'],
  ['duration', 'P2Y', '2 jaar'],
  ['country', 'NL', 'Nederland'],
] as const)('a %s is shown as people write it', (kind, value, text) => {
  expect(single({ kind, ...facts }, value)).toContain(`value="${text}"`);
});

test.each(['date', 'duration', 'country'] as const)('what is no %s stays as it was typed, with a sentence', (kind) => {
  const control = single({ kind, ...facts }, 'Atlantis');
  expect(control).toContain('value="Atlantis"');
  expect(control).toContain('Niet begrepen. ');
});

test.each(['date', 'duration', 'country'] as const)('in a row of a table what is no %s has two words beside it, and what to write behind them', (kind) => {
  const control = single({ kind, ...facts }, 'Atlantis', { compact: true });
  expect(/<summary.*?<\/summary>/.exec(control)?.[0].replace(/<[^>]*>/g, '')).toBe('Niet begrepen');
  expect(/<\/summary>(.*?)<\/details>/.exec(control)?.[1]).toMatch(/>(?:Schrijf|Kies) /);
});

test('a record that is gone is named as such, beside what to do', () => {
  const control = single({ kind: 'reference', to: 'system', ...facts }, 'gone');
  expect(control).toContain('value="Verwijderd systeem"');
  expect(control).toContain('Dit systeem is verwijderd.');
});

test('each chosen term can be taken back', () => {
  const control = renderToStaticMarkup(<SeveralControl field={{ kind: 'terms', suggestions: 'law', ...facts }} value={['AWR art. 52']} onChange={nothing} />);
  expect(control).toContain('aria-label="AWR art. 52 verwijderen"');
});

describe('groups of the activity', () => {
  const groups = [
    { id: 'g', name: 'Medewerker' },
    { id: 'h', name: '' },
  ];
  const control = (value: readonly string[]) =>
    renderToStaticMarkup(
      <GroupsContext value={groups}>
        <SeveralControl field={{ kind: 'groups', ...facts }} value={value} onChange={nothing} />
      </GroupsContext>,
    );

  test('all stand there to be marked, also one without a name; none marked means all', () => {
    expect(control([]).replace(/<[^>]*>/g, '|')).toMatch(/Alle groepen.*Medewerker.*Naamloze groep/);
    expect(control(['g']).match(/checked=""/g)).toHaveLength(1);
    expect(control(['g'])).not.toContain('Alle groepen');
  });
  test('one that is gone stays in sight, with what to do', () => {
    expect(control(['g']).includes('Verwijderde groep')).toBe(false);
    expect(control(['gone'])).toContain('Verwijderde groep');
    expect(control(['gone'])).toContain('Hier staat een groep die is verwijderd.');
  });
});

test('choices that belong together stand under their heading, in one list and in their order', () => {
  const option = (value: string, heading?: string) => ({ value, label: `Keuze ${value}`, help: '', ...(heading === undefined ? {} : { heading }) });
  const control = single({ kind: 'choice', ...facts, options: [option('a', 'Eerst'), option('b', 'Eerst'), option('c', 'Anders')] }, 'b');
  expect(control.match(/role="group"/g)).toHaveLength(2);
  expect(control.match(/Eerst<|Anders<|Keuze [abc]\b/g)).toEqual(['Eerst<', 'Keuze a', 'Keuze b', 'Anders<', 'Keuze c']);
  expect(new Set(control.match(/ name="[^"]*"/g)).size).toBe(1);
  expect(single({ kind: 'choice', ...facts, options: [option('a')] }, null)).not.toContain('role="group"');
});
