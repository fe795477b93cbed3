import { expect, test } from 'vitest';
import { basisLaws } from '@shared/law/basis-laws';
import { specialCategoryIds } from '@shared/law/special-data';
import { activityKind } from '@shared/record/activity/activity';
import { dataCategoriesField } from '@shared/record/activity/subjects-and-data';
import { suggestionNote, suggestions, type Suggestion } from '@shared/record/suggestions';
import { openedExample } from '../../cases/example-register';

const data: readonly Suggestion[] = suggestions.dataCategory;
const classOf = (label: string) => data.find((each) => each.label === label)?.dataClass;

test('special data of the list say which they are, and nothing else does', () => {
  for (const { label, dataClass, special } of data) expect(special !== undefined, label).toBe(dataClass === 'special');
  expect(data.filter(({ special }) => special === 'health').length).toBe(5);
  expect(new Set(data.flatMap(({ special }) => special ?? []))).toEqual(new Set(specialCategoryIds));
});

test('what a firm seldom may have says so, and so does what may tell more than it says', () => {
  const noted = data.filter(({ note }) => note !== undefined);
  expect(noted.map(({ label }) => label)).toEqual(expect.arrayContaining(['Medisch rapport', 'Nationaliteit of verblijfstitel']));
  for (const { label, special, note } of data) if (special !== undefined && special !== 'health') expect(note, label).toBeDefined();
  for (const { label, note } of noted) {
    expect(suggestionNote(` ${label}`)).toBe(note);
    expect(note?.text, label).toMatch(/^\p{Lu}.*\.$/u);
    expect(note?.citations, label).not.toEqual([]);
  }
  expect(suggestionNote('Contactgegevens')).toBeUndefined();
});

test('only what bears the BSN is a number that a law must prescribe: art. 46 UAVG', () => {
  expect(data.filter(({ dataClass }) => dataClass === 'idNumber').every(({ label }) => label.includes('BSN'))).toBe(true);
  expect(classOf('Nummer van het identiteitsbewijs')).toBe('sensitive');
  expect(classOf('Kopie identiteitsbewijs zonder BSN en foto')).toBe('sensitive');
});

test('no word stands twice in a list', () => {
  for (const [list, words] of Object.entries<readonly Suggestion[]>(suggestions)) {
    const labels = words.map(({ label }) => label.toLowerCase());
    expect(new Set(labels).size, list).toBe(labels.length);
  }
});

test('where a law is asked only laws are offered; where a term comes from what the catalogue of terms knows', () => {
  const laws = suggestions.law.map(({ label }) => label);
  expect(laws).toEqual(basisLaws.map(({ label }) => label));
  const sources = suggestions.termSource.map(({ label }) => label);
  expect(sources).toEqual(expect.arrayContaining(['AWR art. 52', 'Contract met UWV', 'Eigen beleid']));
  expect(dataCategoriesField.fields.termSource).toMatchObject({ suggestions: 'termSource' });
  expect(dataCategoriesField.fields.exceptionLaws).toMatchObject({ suggestions: 'law' });
});

test('what the example says of where a term comes from is no word of its own where a law of the list says it', () => {
  const used = openedExample().flatMap(({ kind, body }) => (kind === 'activity' && body !== undefined ? (activityKind.summarise(body).words['termSource'] ?? []) : []));
  expect(used).toContain('Bewaarbeleid van het bureau');
  expect(used.filter((each) => basisLaws.some(({ label }) => label === each))).toEqual([]);
});
