import { needsException } from '../../law/data-classes';
import type { Activity } from './activity';
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
  'security',
] as const;
export type OpenItemName = (typeof openItemNames)[number];

export interface OpenItem {
  readonly name: OpenItemName;
  /** in how many places */
  readonly count: number;
}

type Count = (activity: Activity) => number;

const blank = (text: string) => text.trim() === '';
const lacks = (missing: boolean) => Number(missing);

const forEveryRole: Partial<Record<OpenItemName, Count>> = {
  name: ({ name }) => lacks(blank(name)),
  role: ({ role }) => lacks(role === null),
  transfers: ({ anyTransfers, transfers }) => lacks(anyTransfers === null || (anyTransfers === 'some' && transfers.length === 0)),
  security: ({ measures, securityExplanation }) => lacks(measures.length === 0 && blank(securityExplanation)),
};

/** Art. 30(2). */
const forProcessor: Partial<Record<OpenItemName, Count>> = {
  assignments: ({ assignments }) => lacks(assignments.length === 0) + assignments.filter(({ party, processing }) => party === '' || blank(processing)).length,
};

/** Art. 30(1), with the basis of art. 6 and the exceptions of art. 9, 10 and 87. */
const forController: Partial<Record<OpenItemName, Count>> = {
  jointControllers: ({ role, jointControllers }) => lacks(role === 'joint' && jointControllers.length === 0),
  purposes: ({ purposes }) => lacks(purposes.length === 0) + purposes.filter(({ description }) => blank(description)).length,
  bases: ({ purposes }) => purposes.filter(({ basis }) => basis === null).length,
  subjects: ({ subjects }) => lacks(subjects.length === 0),
  dataCategories: ({ dataCategories }) => lacks(dataCategories.length === 0),
  cells: ({ dataCategories, subjects }) =>
    subjects.length === 0 ? 0 : dataCategories.filter((category) => !category.subjects.some(({ id }) => subjects.some((subject) => subject.id === id))).length,
  classes: ({ dataCategories }) => dataCategories.filter(({ dataClass }) => dataClass === null).length,
  specials: ({ dataCategories }) => dataCategories.filter(({ dataClass, special }) => dataClass === 'special' && special === null).length,
  exceptions: ({ dataCategories }) => dataCategories.filter(({ dataClass, exception }) => needsException(dataClass) && exception === null).length,
  recipients: ({ anyRecipients, recipients }) => lacks(anyRecipients === null || (anyRecipients === 'some' && recipients.length === 0)),
  terms: ({ dataCategories, subjects }) => dataCategories.filter((category) => !termIsKnown(category, subjects)).length,
};

/** In the order of the article; empty when everything it asks has some answer. */
export function openItems(activity: Activity): readonly OpenItem[] {
  const asked = { ...forEveryRole, ...(activity.role === 'processor' ? forProcessor : forController) };
  return openItemNames.map((name) => ({ name, count: asked[name]?.(activity) ?? 0 })).filter(({ count }) => count > 0);
}
