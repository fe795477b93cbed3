import { bsnLaws, clientsOf, groupsWithoutBsn, type BsnLaw } from '../law/bsn-laws';
import type { Activity } from '../record/activity/activity';
import { isBlank, isClient, isMunicipality, subjectOf } from './about';
import { nameKey, readsTheSame } from '../words/reading';

type Group = Activity['subjects'][number];

const hasLaw = (subject: string) => bsnLaws.some(({ subjects }) => subjects.includes(subject));
/** It is told of these people by their name; of others by whoever gave the order. */
const isTold = (subject: string) => hasLaw(subject) || groupsWithoutBsn.some((group) => group.subject === subject);

/** The laws that may let the number of these groups be used, so that no rule doubts a law that was offered for them: none for clients of a municipality alone. */
export function bsnLawsOffered(groups: readonly Pick<Group, 'name'>[], commissioners: readonly string[]): readonly BsnLaw[] {
  const kinds = groups.flatMap((group) => kindsOf(group, commissioners));
  return bsnLaws.filter(({ subjects }) => subjects.some((subject) => kinds.some((kind) => readsTheSame(kind, subject))));
}

/** A client's number in a trajectory for a municipality: the law behind it was not found. */
export function asksMunicipality(groups: readonly Pick<Group, 'name'>[], commissioners: readonly string[]): boolean {
  return commissioners.some(isMunicipality) && groups.some(isClient);
}

/** The names that the list of laws has for these people: of clients of no known kind those that whoever gave the order speaks of. */
function kindsOf(group: Pick<Group, 'name'>, commissioners: readonly string[]): readonly string[] {
  const subject = subjectOf(group);
  if (!isClient(group)) return [subject];
  const orders = commissioners.filter((each) => !isBlank(each));
  const others = orders.filter((each) => !isMunicipality(each));
  if (orders.length > 0 && others.length === 0) return [];
  if (isTold(subject) || subject !== group.name.trim()) return [subject];
  const ofEach = others.map((each) => clientsOf[nameKey(each)] ?? []);
  return ofEach.every((kinds) => kinds.some(hasLaw)) ? ofEach.flat() : [];
}
