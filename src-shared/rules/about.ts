import type { Activity } from '../record/activity/activity';
import type { Purpose } from '../record/activity/purposes';
import { audienceOf } from '../record/audiences';

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

/** The group depends on whoever asks for its consent: clients, staff, applicants, interns. */
export function isDependent({ name }: { readonly name: string }): boolean {
  return dependent.has(audienceOf(name)) || isClient({ name });
}

export function isStaff({ name }: { readonly name: string }): boolean {
  return audienceOf(name) === 'staff';
}

/** What a firm calls its clients by what they live on or look for, where the audiences do not know the name. */
const clientWords = /^(uitkeringsgerechtigden?|bijstandsgerechtigden?|werkzoekenden?)(?![\p{L}\p{N}])/iu;

export function isClient({ name }: { readonly name: string }): boolean {
  return audienceOf(name) === 'clients' || clientWords.test(name.trim());
}

/** Audiences of which one group is as another; clients and relations differ among themselves. */
const alike: ReadonlySet<string> = new Set(['applicants', 'visitors', 'websiteVisitors']);
type Group = Activity['subjects'][number];

/** The groups that stand on a list of the law, with what it says of the first of them; undefined without any. */
export function listedWith<Facts extends { readonly subject: string }>(groups: readonly Group[], list: readonly Facts[]): { readonly groups: readonly Group[]; readonly names: string; readonly facts: Facts } | undefined {
  const factsOf = ({ name }: Group) => list.find(({ subject }) => sameText(subject, name) || (alike.has(audienceOf(name)) && audienceOf(subject) === audienceOf(name)));
  const found = groups.flatMap((group) => {
    const facts = factsOf(group);
    return facts === undefined ? [] : [{ group, facts }];
  });
  const [first] = found;
  if (first === undefined) return undefined;
  const all = found.map(({ group }) => group);
  return { groups: all, names: listed(all.map(({ name }) => name)), facts: first.facts };
}

/** Case and blanks at the ends aside. */
export function sameText(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
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
