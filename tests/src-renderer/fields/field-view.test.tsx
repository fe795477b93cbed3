import type { Field } from '@shared/record/field';
import { RecordView } from '@renderer/fields/field-view';
import { GroupsContext } from '@renderer/fields/groups-context';
import { ReferencesContext } from '@renderer/fields/references-context';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';

const facts = { label: 'Veld', help: '', citations: [] } as const;

/** What stands in the view, without its markup. */
function seen(field: Field, value: unknown): string {
  const references = { options: () => [{ id: 'p1', name: 'Jansen B.V.' }], keep: () => '' };
  const view = renderToStaticMarkup(
    <ReferencesContext value={references}>
      <GroupsContext value={[{ id: 'g1', name: 'Medewerker' }]}>
        <RecordView fields={{ key: field }} body={{ key: value }} />
      </GroupsContext>
    </ReferencesContext>,
  );
  return view.replace(/<[^>]*>/g, '|').replace(/\|+/g, '|');
}

test.each<[Field, unknown, string]>([
  [{ kind: 'text', ...facts }, 'Tekst', 'Tekst'],
  [{ kind: 'longText', ...facts }, '  ', 'Niet ingevuld'],
  [{ kind: 'choice', options: [{ value: 'a', label: 'Antwoord', help: '' }], ...facts }, 'a', 'Antwoord'],
  [{ kind: 'choice', options: [], ...facts }, null, 'Niet ingevuld'],
  [{ kind: 'date', ...facts }, '2026-03-12', '12-03-2026'],
  [{ kind: 'date', ...facts }, 'in maart', 'in maart'],
  [{ kind: 'duration', ...facts }, 'P1Y6M', '1 jaar en 6 maanden'],
  [{ kind: 'country', ...facts }, 'BE', 'België'],
  [{ kind: 'reference', to: 'party', ...facts }, 'p1', 'Jansen B.V.'],
  [{ kind: 'reference', to: 'party', ...facts }, 'gone', 'Verwijderde partij'],
  [{ kind: 'reference', to: 'party', ...facts }, '', 'Niet ingevuld'],
  [{ kind: 'references', to: 'party', ...facts }, ['p1', 'gone'], 'Jansen B.V.|Verwijderde partij'],
  [{ kind: 'terms', suggestions: 'law', ...facts }, ['Eén', 'Twee'], 'Eén|Twee'],
  [{ kind: 'terms', suggestions: 'law', ...facts }, [], 'Niet ingevuld'],
  [{ kind: 'groups', ...facts }, ['g1', 'gone'], 'Medewerker, Verwijderde groep'],
  [{ kind: 'groups', ...facts }, [], 'Alle groepen'],
  [{ kind: 'list', itemLabel: 'Ding', fields: {}, ...facts }, [], 'Niet ingevuld'],
])('%j with %j is read as %s', (field, value, text) => {
  expect(seen(field, value)).toBe(`|Veld|${text}|`);
});

test('a list in a list shows the fields of both', () => {
  const inner: Field = { kind: 'list', ...facts, label: 'Binnen', itemLabel: 'Regel', fields: { when: { kind: 'date', ...facts, label: 'Wanneer' } } as never };
  const outer: Field = { kind: 'list', ...facts, itemLabel: 'Doel', fields: { inner } as never };
  expect(seen(outer, [{ id: '1', inner: [{ id: '2', when: '2026-01-02' }] }])).toBe('|Veld|Doel 1|Binnen|Regel 1|Wanneer|02-01-2026|');
});

test('items that are the fixed questions of a list are called by their names', () => {
  const field: Field = { kind: 'list', itemLabel: 'Onderwerp', itemNames: { audits: 'Controleren' }, fields: {}, ...facts };
  expect(seen(field, [{ id: 'audits' }, { id: 'vanLater' }])).toBe('|Veld|Controleren|vanLater|');
  expect(seen({ kind: 'list', itemLabel: 'Onderwerp', fields: {}, ...facts }, [{ id: 'audits' }])).toBe('|Veld|Onderwerp 1|');
});
