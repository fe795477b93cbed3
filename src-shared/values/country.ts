import { asSeen, searchKey } from '../words/reading';
import { byThreeLetters, countryCodes, dutchName, namesOf, plainerNames } from './country-names';
import { internationalOrganisations } from './organisations';

/** Made when the first name is looked up. */
let byKey: ReadonlyMap<string, string> | undefined;

function allNames(): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  const add = (name: string, stored: string) => all.set(countryKey(name), stored);
  for (const code of countryCodes) for (const name of namesOf(code)) add(name, code);
  for (const [name, others] of Object.entries(internationalOrganisations)) for (const other of [name, ...others]) add(other, name);
  // a plainer name only where no other country has it as its own
  for (const code of countryCodes) for (const name of namesOf(code).flatMap(plainerNames)) if (!all.has(countryKey(name))) add(name, code);
  // last, so that a code always means its country
  for (const code of countryCodes) add(code, code);
  return all;
}

const article = /^(?:(?:de|het|the|la|le|les|die|der|das)\s+|l')/iu;

/**
 * A country from how people call it: its Dutch, English, German or French names, also the official ones, short forms and codes of two
 * letters; those of three in capitals, since small ones may be words.
 * @returns its code of two letters, or the name of an international organisation; undefined when it is neither
 */
export function readCountry(text: string): string | undefined {
  byKey ??= allNames();
  const written = asSeen(text).trim();
  return byThreeLetters.get(written) ?? byKey.get(countryKey(written)) ?? byKey.get(countryKey(written.replace(article, '')));
}

/** The Dutch name of a country; any other text stays as it is. */
export function showCountry(stored: string): string {
  return dutchName(stored) ?? stored;
}

/** More than one country stands there, where one is asked: 'VS, India en Kenya'. */
export function namesSeveralCountries(text: string): boolean {
  if (readCountry(text) !== undefined) return false;
  const parts = text.split(/[,;/&\n]| (?:en|and|und|et) /iu);
  return parts.length > 1 && parts.every((part) => readCountry(part) !== undefined);
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
  const others = countryCodes.filter((code) => code !== 'NL' && !first.includes(code));
  const inOrder = (codes: readonly string[]) => codes.map(showCountry).sort((a, b) => a.localeCompare(b, 'nl'));
  return ['Nederland', ...inOrder(first.filter((code) => code !== 'NL')), ...inOrder(others), ...Object.keys(internationalOrganisations)];
}

/** Letters alone: 'Hongkong' is 'Hong Kong', and 'U.S.A.' 'USA'. */
function countryKey(text: string): string {
  return searchKey(text).replace(/[^\p{L}\p{N}]/gu, '');
}
