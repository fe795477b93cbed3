import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countrySuggestions, readCountry, showCountry, storedCountry } from '@shared/values/country';

test.each([
  ['Nederland', 'NL'],
  ['holland', 'NL'],
  ['nl', 'NL'],
  ['BELGIE', 'BE'],
  ['België', 'BE'],
  ['VS', 'US'],
  ['U.S.A.', 'US'],
  ['Amerika', 'US'],
  ['verenigde  staten van amerika', 'US'],
  ['Engeland', 'GB'],
  ['groot brittannie', 'GB'],
  ['Verenigd Koninkrijk', 'GB'],
  ['UK', 'GB'],
  ['Belarus', 'BY'],
  ['Wit-Rusland', 'BY'],
  ['Curacao', 'CW'],
  ['Saoedi-Arabië', 'SA'],
  ['epo', 'Europese Octrooiorganisatie (EPO)'],
  ['Verenigde Naties', 'Verenigde Naties (VN)'],
  ['WHO', 'Wereldgezondheidsorganisatie (WHO)'],
])('%s is %s', (text, stored) => {
  expect(readCountry(text)).toBe(stored);
});

test.each(['', ' ', 'Atlantis', 'EU', 'toString', 'XX'])('%s is no country', (text) => {
  expect(readCountry(text)).toBeUndefined();
});

test('a country is shown by its usual name, anything else as it stands', () => {
  expect(showCountry('NL')).toBe('Nederland');
  expect(showCountry('GB')).toBe('Verenigd Koninkrijk');
  expect(showCountry('US')).toBe('Verenigde Staten');
  expect(showCountry('nl')).toBe('nl');
  expect(showCountry('Atlantis')).toBe('Atlantis');
});

test('each name to choose from means one country, and is shown as it was chosen', () => {
  const all = countrySuggestions();
  expect(new Set(all.map(readCountry)).size).toBe(all.length);
  expect(all.length).toBeGreaterThan(260);
  for (const name of all) expect(showCountry(storedCountry(name))).toBe(name);
});

test('the Netherlands come first, then those that are asked for, then the others', () => {
  expect(countrySuggestions(['NL', 'FR', 'BE']).slice(0, 4)).toEqual(['Nederland', 'België', 'Frankrijk', 'Afghanistan']);
  expect(countrySuggestions(['FR']).length).toBe(countrySuggestions().length);
  expect(countrySuggestions().at(-1)).toBe('Internationaal Monetair Fonds (IMF)');
});

test('what is not understood is kept to the letter', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      if (readCountry(typed) === undefined) expect(showCountry(storedCountry(typed))).toBe(typed);
    }),
  );
  expect(storedCountry('Atlantis ')).toBe('Atlantis ');
});
