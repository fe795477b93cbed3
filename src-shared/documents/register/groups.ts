import type { Activity } from '../../record/activity/activity';
import { dataCategoriesField, handlingFields, subjectsField, type Cell, type DataCategory } from '../../record/activity/subjects-and-data';
import { termKeys } from '../../record/activity/terms';
import { named, nameless } from '../../record/nameless';
import { avg } from '../../law/citation';
import { citationFor, fieldFact, marginCitation, orNotFilledIn } from '../field-facts';
import { fieldText, itemText, labelledLines, optionLabel } from '../field-text';
import type { Block, Fact } from '../model';
import { groupReference } from '../references';
import { categoryName, exceptionFacts } from './exceptions';
import { grouped, saidOnce, type Group } from '../grouped';
import { facts, table, type Sheet } from './sheet';

const { fields } = dataCategoriesField;

/** Of a category, what is told in the table, with its exception, or why it is needed; the terms come later. */
const toldKeys = ['name', 'dataClass', 'special', 'sources', 'subjects', 'exception', 'exceptionLaws', 'exceptionExplanation', 'necessity', ...termKeys] as const satisfies readonly (keyof DataCategory)[];

/** What the group of a cell is called. */
export function groupName({ subjects }: Activity, { id }: Cell): string {
  return groupReference(subjects, id);
}

export function subjectBlocks({ subjects, dataCategories }: Activity, sheet: Sheet): Block[] {
  const missed = sheet.role !== 'processor';
  if (subjects.length === 0 && dataCategories.length === 0 && !missed) return [];
  const lines = subjects.map((subject) => {
    const more = itemText(subjectsField.fields, subject, sheet, ['name']);
    return `${named(subject.name, nameless.group)}${more === '' ? '' : ` (${more})`}`;
  });
  return [
    { kind: 'heading', level: 3, text: 'Betrokkenen en gegevens', citation: missed ? marginCitation(avg('30(1)(c)')) : '' },
    ...(lines.length > 0 || missed ? facts(fieldFact(subjectsField, lines, citationFor(subjectsField, sheet.role))) : []),
  ];
}

/** Why data are needed, and what differs for a group. */
function reasonFacts(activity: Activity, sheet: Sheet): Fact[] {
  const { dataCategories } = activity;
  const needed = saidOnce(dataCategories.map((category) => ({ name: categoryName(category), text: category.necessity })), dataCategories.length);
  const ofGroups = dataCategories.flatMap((category) => [
    { name: categoryName(category), text: labelledLines(fields, category, sheet, toldKeys).join('\n') },
    ...category.subjects.map((cell) => ({ name: `${categoryName(category)} – ${groupName(activity, cell)}`, text: labelledLines(handlingFields, cell, sheet, termKeys).join('; ') })),
  ]);
  const differs = saidOnce(ofGroups, Infinity);
  return [
    ...(needed.length === 0 ? [] : [fieldFact(fields.necessity, needed, citationFor(fields.necessity, sheet.role))]),
    ...(differs.length === 0 ? [] : [{ term: 'Anders per groep', text: differs, citation: '' }]),
  ];
}

/** Which data of whom: art. 30(1)(c). Data of which all is equal share a row. */
export function categoryBlocks(activity: Activity, sheet: Sheet): Block[] {
  const { dataCategories, subjects } = activity;
  const asked = sheet.role !== 'processor';
  if (dataCategories.length === 0) return asked ? facts(fieldFact(dataCategoriesField, '', citationFor(dataCategoriesField, sheet.role))) : [];
  const orMissed = (text: string, missed: boolean) => (missed ? orNotFilledIn(text) : text);
  const classText = ({ dataClass, special }: DataCategory) =>
    [orMissed(optionLabel(fields.dataClass, dataClass), asked), optionLabel(fields.special, special).toLowerCase()].filter((text) => text !== '').join(': ');
  const columns = [
    { head: fields.dataClass.label, text: classText },
    {
      head: fields.subjects.label,
      text: (category: DataCategory) => orMissed(category.subjects.map((cell) => groupName(activity, cell)).join('\n'), asked && subjects.length > 0),
    },
    { head: fields.sources.label, text: (category: DataCategory) => fieldText(fields.sources, category.sources, sheet).join('\n') },
  ];
  const rows = grouped(dataCategories, (category) => JSON.stringify(columns.map(({ text }) => text(category))));
  return [
    ...table([{ head: fields.name.label, text: namesOf }, ...columns.map(({ head, text }) => ({ head, text: ([first]: Group<DataCategory>) => text(first) }))], rows),
    ...facts(...exceptionFacts(dataCategories, sheet), ...reasonFacts(activity, sheet)),
  ];
}

function namesOf(group: Group<DataCategory>): string {
  return group.map(categoryName).join('\n');
}
