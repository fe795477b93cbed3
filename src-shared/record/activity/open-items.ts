import { needsException } from '../../law/data-classes';
import { saysNothing } from '../says-nothing';
import { isUnread } from '../value-problem';
import type { Activity } from './schema';
import { termIsKnown } from './terms';

/** What art. 30 AVG asks and what has no answer yet; whether an answer is a good one is for the rules. */
export const openItemNames = [
  'name',
  'role',
  'jointControllers',
  'assignments',
  'purposes',
  'bases',
  'subjects',
  'dataCategories',
  'cells',
  'classes',
  'specials',
  'exceptions',
  'recipients',
  'transfers',
  'terms',
  'termStarts',
  'unreadTerms',
  'security',
] as const;
export type OpenItemName = (typeof openItemNames)[number];

export interface OpenItem {
  readonly name: OpenItemName;
  /** in how many places */
  readonly count: number;
}

/** One place where an answer is wanted. */
export interface OpenPlace {
  readonly name: OpenItemName;
  /** keys from the top, with the id of an item where a list is passed: ['purposes', 'p1', 'basis'] */
  readonly path: readonly string[];
}

/** What the questions of art. 30 read. */
export const askedKeys = [
  'name',
  'role',
  'jointControllers',
  'assignments',
  'purposes',
  'subjects',
  'dataCategories',
  'anyRecipients',
  'recipients',
  'anyTransfers',
  'transfers',
  'measures',
  'securityExplanation',
] as const satisfies readonly (keyof Activity)[];
export type Asked = Pick<Activity, (typeof askedKeys)[number]>;

type Path = readonly string[];
type Places = (activity: Asked) => readonly Path[];

const blank = (text: string) => text.trim() === '';
/** One place, when something is missing there. */
const at = (path: Path, missing: boolean): readonly Path[] => (missing ? [path] : []);
/** The same key of each item that lacks something. */
const inEach = <Item extends { readonly id: string }>(list: keyof Activity, items: readonly Item[], key: keyof Item & string, lacks: (item: Item) => boolean): readonly Path[] =>
  items.filter(lacks).map(({ id }) => [list, id, key]);

const forEveryRole: Partial<Record<OpenItemName, Places>> = {
  name: ({ name }) => at(['name'], blank(name)),
  role: ({ role }) => at(['role'], role === null),
  transfers: ({ anyTransfers, transfers }) => at(['anyTransfers'], anyTransfers === null || (anyTransfers === 'some' && transfers.length === 0)),
  security: ({ measures, securityExplanation }) => at(['measures'], measures.length === 0 && saysNothing(securityExplanation)),
};

/** Art. 30(2). */
const forProcessor: Partial<Record<OpenItemName, Places>> = {
  assignments: ({ assignments }) => [
    ...at(['assignments'], assignments.length === 0),
    ...assignments.flatMap(({ id, party, processing }) => (party === '' ? [['assignments', id, 'party']] : at(['assignments', id, 'processing'], saysNothing(processing)))),
  ],
};

const withoutTerm = ({ dataCategories, subjects }: Asked) => dataCategories.filter((category) => !termIsKnown(category, subjects));

/** Art. 30(1), with the basis of art. 6 and the exceptions of art. 9, 10 and 87. */
const forController: Partial<Record<OpenItemName, Places>> = {
  jointControllers: ({ role, jointControllers }) => at(['jointControllers'], role === 'joint' && jointControllers.length === 0),
  purposes: ({ purposes }) => [...at(['purposes'], purposes.length === 0), ...inEach('purposes', purposes, 'description', ({ description }) => saysNothing(description))],
  bases: ({ purposes }) => inEach('purposes', purposes, 'basis', ({ basis }) => basis === null),
  subjects: ({ subjects }) => at(['subjects'], subjects.length === 0),
  dataCategories: ({ dataCategories }) => at(['dataCategories'], dataCategories.length === 0),
  cells: ({ dataCategories, subjects }) =>
    subjects.length === 0 ? [] : inEach('dataCategories', dataCategories, 'subjects', (category) => !category.subjects.some(({ id }) => subjects.some((subject) => subject.id === id))),
  classes: ({ dataCategories }) => inEach('dataCategories', dataCategories, 'dataClass', ({ dataClass }) => dataClass === null),
  specials: ({ dataCategories }) => inEach('dataCategories', dataCategories, 'special', ({ dataClass, special }) => dataClass === 'special' && special === null),
  exceptions: ({ dataCategories }) => inEach('dataCategories', dataCategories, 'exception', ({ dataClass, exception }) => needsException(dataClass) && exception === null),
  recipients: ({ anyRecipients, recipients }) => at(['anyRecipients'], anyRecipients === null || (anyRecipients === 'some' && recipients.length === 0)),
  terms: (activity) => inEach('dataCategories', withoutTerm(activity), 'term', ({ term }) => blank(term)),
  // what stands there is not missing
  termStarts: (activity) => inEach('dataCategories', withoutTerm(activity), 'startEvent', ({ term }) => !blank(term) && !isUnread('duration', term)),
  unreadTerms: (activity) => inEach('dataCategories', withoutTerm(activity), 'term', ({ term }) => isUnread('duration', term)),
};

/** In the order of the article; empty when everything it asks has some answer. */
export function openPlaces(activity: Asked): readonly OpenPlace[] {
  const asked = { ...forEveryRole, ...(activity.role === 'processor' ? forProcessor : forController) };
  return openItemNames.flatMap((name) => (asked[name]?.(activity) ?? []).map((path) => ({ name, path })));
}

/** The same, counted by what is open. */
export function openItems(activity: Asked): readonly OpenItem[] {
  const counts = new Map<OpenItemName, number>();
  for (const { name } of openPlaces(activity)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count }));
}
