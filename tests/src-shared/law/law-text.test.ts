import { expect, test } from 'vitest';
import { basisLaw, lacksArticle } from '@shared/law/basis-laws';
import { lawIn } from '@shared/law/law-text';

test.each([
  ['BW art. 7:658a', 'bw', ['7:658a']],
  ['Artikel 7:658a lid 5 BW', 'bw', ['7:658a']],
  ['artikel 658a van Boek 7 BW', 'bw', ['7:658a']],
  ['BW 7 art. 658a', 'bw', ['7:658a']],
  ['7:658a Burgerlijk Wetboek', 'bw', ['7:658a']],
  ['art. 73, negende en tiende lid, Wet SUWI', 'wet suwi', ['73']],
  ['artikel 28, onder a, Wet LB 1964', 'wet op de loonbelasting 1964', ['28']],
  ['Wet op de loonbelasting 1964', 'wet op de loonbelasting 1964', []],
  ['AWR 52', 'awr', ['52']],
  ['art. 52 van de Algemene wet inzake rijksbelastingen', 'awr', ['52']],
  ['BW art. 7:446 tot en met 7:468 (WGBO)', 'bw', ['7:446', '7:468']],
  ['Archiefwet', 'archiefwet', []],
  ['Archiefwet 1995', 'archiefwet 1995', []],
  ['art. 25', '', ['25']],
  ['', '', []],
])('%s', (text, name, numbers) => {
  expect(lawIn(text)).toEqual({ name, numbers });
});

test('a law of the list is known by its name and one of its articles', () => {
  const known = [
    ['BW art. 7:658a lid 5', 'BW art. 7:658a'],
    ['artikel 7:658a BW', 'BW art. 7:658a'],
    ['BW 7:450', 'BW art. 7:446 tot en met 7:468 (WGBO)'],
    ['BW 7:454', 'BW art. 7:454'],
    ['Wmo art. 2.3.5', 'Wmo 2015'],
    ['WIA artikel 25', 'Wet WIA art. 25'],
  ] as const;
  for (const [text, label] of known) expect(basisLaw(text)?.label, text).toBe(label);
  for (const text of ['BW 7:400', 'BW', 'Woningwet art. 52', 'art. 52', 'WIA art. 4']) expect(basisLaw(text), text).toBeUndefined();
});

test('of any law an article is asked, but of those that are named without one', () => {
  for (const text of ['Archiefwet', 'Archiefwet 1995', 'Wet op de ondernemingsraden', 'AWR', 'burgerlijk wetboek']) expect(lacksArticle(text), text).toBe(true);
  for (const text of ['Archiefwet art. 3', 'AWR 52', 'IOAW', 'Wet verbetering poortwachter', 'wmo', '']) expect(lacksArticle(text), text).toBe(false);
});
