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
  return dependent.has(audienceOf(name));
}

export function isStaff({ name }: { readonly name: string }): boolean {
  return audienceOf(name) === 'staff';
}

export function isClient({ name }: { readonly name: string }): boolean {
  return audienceOf(name) === 'clients';
}

/** Names as a sentence lists them: 'a', 'a en b', 'a, b en c'. */
export function listed(names: readonly string[]): string {
  const all = [...new Set(names)];
  const last = all.pop() ?? '';
  return all.length === 0 ? last : `${all.join(', ')} en ${last}`;
}

const illness = /\b(ziek\p{L}*|arbeidsongeschik\p{L}*|verzuim\p{L}*|beperking\p{L}*|wia|wga|ziektewet|wajong|eigenrisicodrager\p{L}*)\b/iu;

/** The text says that it is about illness or incapacity for work. */
export function mentionsIllness(text: string): boolean {
  return illness.test(text);
}

/** The number that a law prescribes (*burgerservicenummer*), by the name that people give these data. */
export function isBsn({ name, dataClass }: Pick<Activity['dataCategories'][number], 'name' | 'dataClass'>): boolean {
  return dataClass === 'idNumber' && /\b(bsn|burgerservicenummer)\b/iu.test(name);
}

/** Groups of an activity that a category of data is about. */
export function groupsIn({ subjects: cells }: Pick<Activity['dataCategories'][number], 'subjects'>, { subjects }: Pick<Activity, 'subjects'>): Activity['subjects'] {
  return subjects.filter(({ id }) => cells.some((cell) => cell.id === id));
}
