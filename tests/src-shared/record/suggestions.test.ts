import { expect, test } from 'vitest';
import { suggestions, type Suggestion } from '@shared/record/suggestions';

const data: readonly Suggestion[] = suggestions.dataCategory;
const classOf = (label: string) => data.find((each) => each.label === label)?.dataClass;

test('special data of the list say which they are, and nothing else does', () => {
  for (const { label, dataClass, special } of data) expect(special, label).toBe(dataClass === 'special' ? 'health' : undefined);
  expect(data.filter(({ special }) => special === 'health').length).toBe(5);
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
