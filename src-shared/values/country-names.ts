// Node reads them too, for the end-to-end tests: it wants to be told what they are.
import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import german from 'i18n-iso-countries/langs/de.json' with { type: 'json' };
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import french from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import dutch from 'i18n-iso-countries/langs/nl.json' with { type: 'json' };

/*
 * Names from the data files of i18n-iso-countries alone: its code would bring tables of all its languages. Intl.DisplayNames
 * is smaller still, but its names follow the version of the browser, and two prints of one register should be equal.
 */
type Names = Readonly<Record<string, string | readonly string[]>>;
const listOf = (names: Names, code: string): readonly string[] => [names[code] ?? []].flat();

/** ISO 3166-1 codes of two letters, in the order of their Dutch names. */
export const countryCodes: readonly string[] = Object.keys(dutch.countries);

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

/** What people write besides: short forms, older names, parts of a country, frequent slips. */
const alsoCalled: Readonly<Record<string, readonly string[]>> = {
  AE: ['VAE', 'UAE', 'Dubai', 'Abu Dhabi', 'Emiraten'],
  BA: ['Bosnië', 'Bosnia'],
  BQ: ['Caribisch Nederland', 'Bonaire', 'Sint Eustatius', 'Saba', 'BES-eilanden'],
  CD: ['Zaïre', 'DRC', 'DR Congo'],
  CN: ['Volksrepubliek China', 'PRC', 'People’s Republic of China'],
  CV: ['Cabo Verde'],
  CZ: ['Tsjechische Republiek', 'Tchéquie'],
  DE: ['Germany', 'Bondsrepubliek Duitsland', 'Bundesrepublik Deutschland', 'BRD'],
  GB: ['VK', 'UK', 'Groot-Brittannië', 'Groot-Brittanië', 'Brittannië', 'Britain', 'Engeland', 'England', 'Schotland', 'Scotland', 'Wales', 'Noord-Ierland', 'Northern Ireland', 'Angleterre', 'Grande-Bretagne'],
  HK: ['Hongkong', 'Hong Kong SAR', 'Hong Kong (SAR) China'],
  IE: ['Republiek Ierland', 'Republic of Ireland', 'Eire'],
  KR: ['Korea'],
  LA: ['Lao'],
  MK: ['Macedonië', 'Macedonia'],
  MM: ['Birma', 'Burma'],
  MO: ['Macau'],
  NL: ['Holland', 'The Netherlands', 'Koninkrijk der Nederlanden'],
  PH: ['Filipijnen'],
  PS: ['Palestijnse gebieden', 'Gaza', 'Westelijke Jordaanoever'],
  SA: ['Saoedi-Arabië', 'Saudi-Arabië', 'Saudie-Arabië'],
  SY: ['Syria'],
  SZ: ['Swaziland'],
  TL: ['Timor-Leste', 'East Timor'],
  TR: ['Turkiye'],
  US: ['VS', 'Amerika', 'America', 'States', 'États-Unis', 'Verenigde Staten van Noord-Amerika'],
  VA: ['Vaticaan', 'Heilige Stoel', 'Vatican', 'Vatikan'],
};

/** More than one country goes by it. */
const severalHaveIt: ReadonlySet<string> = new Set(['Congo', 'Kongo']);

/** The Dutch name to show; undefined for what is no code. */
export function dutchName(code: string): string | undefined {
  if (!Object.hasOwn(dutch.countries, code)) return undefined;
  const [first, second] = listOf(dutch.countries, code);
  return preferred[code] ?? second ?? first;
}

/** What a country is called in Dutch, English, German and French, its official names among them. */
export function namesOf(code: string): readonly string[] {
  const all = [dutch, english, german, french].flatMap(({ countries }) => listOf(countries, code));
  return [...all, ...(alsoCalled[code] ?? []), preferred[code] ?? code].filter((name) => !severalHaveIt.has(name));
}

/** 'Moldova, Republic of' as people would write it, and 'Falkland Islands (Malvinas)' without what is between brackets. */
export function plainerNames(name: string): readonly string[] {
  const [, head = '', rest = ''] = /^([^,]+), (.+)$/.exec(name) ?? [];
  const plain = name.replace(/ \(.*\)$/, '');
  return [...(head === '' ? [] : [`${rest} ${head}`, head]), ...(plain === name ? [] : [plain])];
}

/** The two letters for the three letters of ISO 3166-1. */
export const byThreeLetters: ReadonlyMap<string, string> = new Map(codes.map(([two = '', three = '']) => [three, two]));
