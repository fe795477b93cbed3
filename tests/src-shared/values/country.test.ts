import fc from 'fast-check';
import german from 'i18n-iso-countries/langs/de.json';
import english from 'i18n-iso-countries/langs/en.json';
import french from 'i18n-iso-countries/langs/fr.json';
import dutch from 'i18n-iso-countries/langs/nl.json';
import { expect, test } from 'vitest';
import { countrySuggestions, namesSeveralCountries, readCountry, showCountry, storedCountry } from '@shared/values/country';

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
  // in other languages, with official names
  ['Hongkong', 'HK'],
  ['Hong Kong', 'HK'],
  ['Hong Kong SAR China', 'HK'],
  ['Türkiye', 'TR'],
  ['Turkiye', 'TR'],
  ['Turkije', 'TR'],
  ['Turkey', 'TR'],
  ['Türkei', 'TR'],
  ['Kenya', 'KE'],
  ['Kenia', 'KE'],
  ['Republiek Kenia', 'KE'],
  ['Switzerland', 'CH'],
  ['Schweiz', 'CH'],
  ['die Schweiz', 'CH'],
  ['Suisse', 'CH'],
  ['Zwitserse Bondsstaat', 'CH'],
  ['de VS', 'US'],
  ['United States', 'US'],
  ['the United States of America', 'US'],
  ['États-Unis', 'US'],
  ['Vereinigte Staaten', 'US'],
  ['United Kingdom', 'GB'],
  ['U.K.', 'GB'],
  ['Schotland', 'GB'],
  ['Großbritannien', 'GB'],
  ['Grossbritannien', 'GB'],
  ['Holland', 'NL'],
  ['Les Pays-Bas', 'NL'],
  ['the Netherlands', 'NL'],
  ['Tsjechië', 'CZ'],
  ['Czech Republic', 'CZ'],
  ['Czechia', 'CZ'],
  ['Tschechien', 'CZ'],
  ['Zuid Korea', 'KR'],
  ['Republic of Korea', 'KR'],
  ['Republic of Moldova', 'MD'],
  ['Moldova', 'MD'],
  ['Falkland Islands', 'FK'],
  ['Ivory Coast', 'CI'],
  ['Viet Nam', 'VN'],
  ['Congo-Kinshasa', 'CD'],
  ['Republic of the Congo', 'CG'],
  ['In\u00addia', 'IN'],
  ['Côte d’Ivoire', 'CI'],
  ['L’Allemagne', 'DE'],
  ['US\u200bA', 'US'],
  // codes of three letters
  ['USA', 'US'],
  ['DEU', 'DE'],
  ['GBR', 'GB'],
  ['epo', 'Europese Octrooiorganisatie (EPO)'],
  ['Verenigde Naties', 'Verenigde Naties (VN)'],
  ['WHO', 'Wereldgezondheidsorganisatie (WHO)'],
])('%s is %s', (text, stored) => {
  expect(readCountry(text)).toBe(stored);
});

test.each(['', ' ', 'Atlantis', 'EU', 'toString', 'XX', 'XXX', 'deu', 'and', 'Congo', 'VS, India en Kenya', 'Europa'])('%s is no country', (text) => {
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

test('every name in the four languages means its country, unless two countries have it', () => {
  const tables = [dutch, english, german, french].map(({ countries }) => Object.entries<string | string[]>(countries));
  const wrong = tables.flat().flatMap(([code, names]) => [names].flat().filter((name) => readCountry(name) !== code).map((name) => `${name} (${code})`));
  expect(wrong.toSorted()).toEqual(['Congo (CD)', 'Congo (CG)', 'Kongo (CD)']);
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

test.each([
  ['VS, India en Kenya', true],
  ['VS; India', true],
  ['VS / Canada', true],
  ['USA and India', true],
  ['Bosnië en Herzegovina', false],
  ['VS', false],
  ['VS en Atlantis', false],
  ['Atlantis', false],
  ['', false],
])('%s names several countries: %s', (text, several) => {
  expect(namesSeveralCountries(text)).toBe(several);
});
