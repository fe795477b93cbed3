import { expect, it } from 'vitest';
import { grouped, saidOnce } from '@shared/documents/grouped';

it('puts equal items together, in the order of the first of them', () => {
  expect(grouped(['a1', 'b1', 'a2'], (item) => item.slice(0, 1))).toEqual([['a1', 'a2'], ['b1']]);
});

const said = (name: string, text: string) => ({ name, text });

it.each([
  ['what is said of several with all their names', [said('NAW', 'Bellen.'), said('FML', 'Werk.'), said('Functie', 'Bellen.')], 3, ['NAW; Functie: Bellen.', 'FML: Werk.']],
  ['what is said of every one without names', [said('NAW', 'Bellen.'), said('FML', 'Bellen.')], 2, ['Alle soorten: Bellen.']],
  ['what is said of the only one without its name', [said('NAW', 'Bellen.')], 1, ['Bellen.']],
  ['the name where others say nothing', [said('NAW', 'Bellen.'), said('FML', ' ')], 2, ['NAW: Bellen.']],
  ['nothing where nothing is said', [said('NAW', '')], 1, []],
])('says %s', (_, items, all, lines) => {
  expect(saidOnce(items, all)).toEqual(lines);
});
