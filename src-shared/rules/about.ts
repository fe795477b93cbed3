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
