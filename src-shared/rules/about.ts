import type { Activity } from '../record/activity/activity';
import type { Purpose } from '../record/activity/purposes';
import { audienceOf } from '../record/audiences';
import { readsTheSame } from '../words/reading';

/** Audiences whose consent is seldom free: they depend on who asks. */
const dependent: ReadonlySet<string> = new Set(['clients', 'staff', 'applicants', 'interns']);

/** The text says nothing. */
export function isBlank(...texts: readonly string[]): boolean {
  return texts.every((text) => text.trim() === '');
}

/** Groups that a purpose is about: those that are named, or all when none is. */
export function groupsOf({ groups }: Pick<Purpose, 'groups'>, { subjects }: Pick<Activity, 'subjects'>): Activity['subjects'] {
  return groups.length === 0 ? subjects : subjects.filter(({ id }) => groups.includes(id));
}

/** Children, and who may not decide alone. */
const dependentWords = /^(?:jeugdigen?|leerling(?:en)?|minderjarigen?|kind(?:eren)?)(?![\p{L}\p{N}])|(?<!\p{L})onder (?:curatele|bewind|mentorschap)(?!\p{L})/iu;

/** The group depends on whoever asks for its consent: clients, staff, applicants, interns, and who is represented. */
export function isDependent({ name }: { readonly name: string }): boolean {
  return dependent.has(audienceOf(name)) || isClient({ name }) || dependentWords.test(name.trim());
}

export function isStaff({ name }: { readonly name: string }): boolean {
  return audienceOf(name) === 'staff';
}

/** What a firm calls its clients by what they live on or look for, where the audiences do not know the name. */
const clientWords = /^(uitkeringsgerechtigden?|bijstandsgerechtigden?|werkzoekenden?)(?![\p{L}\p{N}])/iu;

export function isClient({ name }: { readonly name: string }): boolean {
  return audienceOf(name) === 'clients' || clientWords.test(name.trim());
}

/** Audiences of which one group is as another, by the name that is suggested for it; clients and relations differ among themselves. */
const alike: Readonly<Record<string, string>> = { staff: 'Medewerker', applicants: 'Sollicitant', visitors: 'Bezoeker', websiteVisitors: 'Websitebezoeker' };
/** What tells that clients are of one kind: the law differs for each. */
const clientKinds: readonly (readonly [subject: string, words: RegExp])[] = [
  ['Cliënt die zelf betaalt', /(?<!niet\s)(?:zelf\s*betal\p{L}*|betaalt zelf|betalen zelf|particulier\p{L}*|eigen (?:rekening|kosten))/iu],
  ['Cliënt met een uitkering', /(?<!(?:zonder|geen)\s(?:een\s)?(?:[\p{L}-]+)?)(?:uitkering|bijstand|participatiewet)|(?<!\p{L})uwv(?!\p{L})/iu],
  ['Cliënt in dienst bij een werkgever', /(?<!(?:zonder|geen|niet)\s(?:een\s)?)(?:in dienst|werkgever|werknemer)/iu],
  ['Deelnemer dagbesteding of participatie', /dagbesteding|participatie(?!wet)/iu],
];
type Group = Activity['subjects'][number];

/** The group by the name that is suggested for those people, or by its own where it cannot be told which one is meant. */
export function subjectOf({ name }: { readonly name: string }): string {
  const kinds = isClient({ name }) ? clientKinds.filter(([, words]) => words.test(name)) : [];
  const only = kinds.length === 1 ? kinds[0]?.[0] : undefined;
  return only ?? alike[audienceOf(name)] ?? name.trim();
}

/** What a list of the law says of a group; undefined where it does not stand on it. */
export function listedAs<Facts extends { readonly subject: string }>(group: Group, list: readonly Facts[]): Facts | undefined {
  return list.find(({ subject }) => readsTheSame(subject, subjectOf(group)));
}

/** Inside the EEA, wherever that is: no country, and no doubt either. */
export function saysEurope(country: string): boolean {
  return /^(?:(?:binnen\s+)?(?:de\s+)?(?:eu|eer|eea|europa|europese\s+(?:unie|economische\s+ruimte)))$/iu.test(country.trim());
}

const municipality = /(?<![\p{L}\p{N}])(?<!\b(?:in|uit|binnen|buiten|van)\s(?:de|een)\s)gemeenten?(?![\p{L}\p{N}])/iu;

/** Whoever gave the order is a municipality: 'Gemeente Zwolle'; not 'Werkgever in de gemeente Zwolle'. */
export function isMunicipality(commissioner: string): boolean {
  return municipality.test(commissioner);
}

/** Names as a sentence lists them: 'a', 'a en b', 'a, b en c'. */
export function listed(names: readonly string[]): string {
  const all = [...new Set(names)];
  const last = all.pop() ?? '';
  return all.length === 0 ? last : `${all.join(', ')} en ${last}`;
}

/** The number that a law prescribes (*burgerservicenummer*), by the name that people give these data. */
export function isBsn({ name, dataClass }: Pick<Activity['dataCategories'][number], 'name' | 'dataClass'>): boolean {
  return dataClass === 'idNumber' && /\b(bsn|burgerservicenummer)\b/iu.test(name);
}

/** Groups of an activity that a category of data is about. */
export function groupsIn({ subjects: cells }: Pick<Activity['dataCategories'][number], 'subjects'>, { subjects }: Pick<Activity, 'subjects'>): Activity['subjects'] {
  return subjects.filter(({ id }) => cells.some((cell) => cell.id === id));
}
