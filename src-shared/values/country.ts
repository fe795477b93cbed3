import dutch from 'i18n-iso-countries/langs/nl.json';
import { internationalOrganisations } from './organisations';

/*
 * Names from the data file of i18n-iso-countries alone: its code would bring tables of other languages. Intl.DisplayNames
 * is smaller still, but its names follow the version of the browser, and two prints of one register should be equal.
 */
const names = new Map<string, readonly string[]>(Object.entries(dutch.countries).map(([code, name]) => [code, typeof name === 'string' ? [name] : name]));

/** Where the data file has an older or stiffer name than people use. */
const preferred: Readonly<Record<string, string>> = {
  BO: 'Bolivia',
  BY: 'Belarus',
  CX: 'Christmaseiland',
  GN: 'Guinee',
  IM: 'Isle of Man',
  IO: 'Brits Indische Oceaanterritorium',
  MF: 'Sint-Maarten (Frans deel)',
  SX: 'Sint Maarten',
  TL: 'Oost-Timor',
};

const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  AE: ['VAE', 'Dubai', 'Abu Dhabi', 'Emiraten'],
  BA: ['Bosnië'],
  BQ: ['Caribisch Nederland', 'Bonaire', 'Sint Eustatius', 'Saba'],
  CD: ['Congo', 'Zaïre'],
  CN: ['Volksrepubliek China', 'PRC'],
  CV: ['Cabo Verde'],
  CZ: ['Tsjechische Republiek', 'Czech Republic'],
  DE: ['Germany', 'Deutschland'],
  GB: ['VK', 'UK', 'United Kingdom', 'Groot-Brittannië', 'Great Britain', 'Engeland', 'England', 'Schotland', 'Wales', 'Noord-Ierland'],
  IE: ['Ireland', 'Republiek Ierland'],
  KR: ['Korea'],
  LA: ['Lao'],
  MM: ['Birma', 'Burma'],
  MK: ['Macedonië'],
  NL: ['Holland', 'The Netherlands', 'Netherlands'],
  PS: ['Palestijnse gebieden', 'Gaza', 'Westelijke Jordaanoever'],
  RU: ['Rusland'],
  SA: ['Saoedi-Arabië'],
  US: ['VS', 'USA', 'V.S.', 'U.S.A.', 'U.S.', 'Amerika', 'Verenigde Staten', 'United States', 'United States of America'],
  VA: ['Vaticaan', 'Heilige Stoel'],
};

const byKey = new Map<string, string>();
for (const [code, all] of names) for (const name of [...all, ...(alsoCalled[code] ?? []), preferred[code] ?? code]) byKey.set(countryKey(name), code);
for (const [name, all] of Object.entries(internationalOrganisations)) for (const other of [name, ...all]) byKey.set(countryKey(other), name);
// last, so that a code always means its country
for (const code of names.keys()) byKey.set(countryKey(code), code);

/** The code of a country or the name of an international organisation, from how people call it; undefined when it is neither. */
export function readCountry(text: string): string | undefined {
  return byKey.get(countryKey(text));
}

/** The Dutch name of a country; any other text stays as it is. */
export function showCountry(stored: string): string {
  const all = names.get(stored);
  return all === undefined ? stored : (preferred[stored] ?? all[1] ?? all[0] ?? stored);
}

/** What is kept of what was typed: the country when it is known, else every letter of it. */
export function storedCountry(typed: string): string {
  return readCountry(typed) ?? typed;
}

/**
 * Dutch names to choose from: first those asked for, then the other countries, each in order, then organisations.
 * @param first codes, such as those of the EEA
 */
export function countrySuggestions(first: readonly string[] = []): readonly string[] {
  const others = [...names.keys()].filter((code) => code !== 'NL' && !first.includes(code));
  const inOrder = (codes: readonly string[]) => codes.map(showCountry).sort((a, b) => a.localeCompare(b, 'nl'));
  return ['Nederland', ...inOrder(first.filter((code) => code !== 'NL')), ...inOrder(others), ...Object.keys(internationalOrganisations)];
}

/** Case, diacritics, points and hyphens aside. */
function countryKey(text: string): string {
  const letters = text.normalize('NFKD').replace(/[\p{M}'’.]/gu, '');
  return letters.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
