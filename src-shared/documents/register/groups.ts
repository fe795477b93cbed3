import { needsException } from '../../law/data-classes';
import { dataExceptions } from '../../law/special-data';
import type { Activity } from '../../record/activity/activity';
import { dataCategoriesField, handlingFields, subjectsField, type Cell, type DataCategory } from '../../record/activity/subjects-and-data';
import { termKeys } from '../../record/activity/terms';
import { named, nameless } from '../../record/nameless';
import { avg } from '../../law/citation';
import { citationFor, fieldFact, marginCitation, notFilledIn, orNotFilledIn } from '../field-facts';
import { fieldText, itemText, labelledLines, optionLabel } from '../field-text';
import type { Block, Fact } from '../model';
import { facts, table, type Sheet } from './sheet';

const { fields } = dataCategoriesField;

/** Of a category, what has a column of its own; the rest stands in lines below the table. */
const columnKeys = ['name', 'dataClass', 'special', 'sources', 'subjects'] as const satisfies readonly (keyof DataCategory)[];

export function categoryName({ name }: DataCategory): string {
  return named(name, nameless.category);
}

/** What the group of a cell is called; it may have been removed. */
export function groupName({ subjects }: Activity, { id }: Cell): string {
  const group = subjects.find((subject) => subject.id === id);
  if (group === undefined) return 'Verwijderde groep';
  return named(group.name, nameless.group);
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

/** Without an exception, or the kind that it depends on, something is missing. */
function exceptionLines({ dataClass, special, exception }: DataCategory, { role }: Sheet): readonly string[] {
  const asked = role !== 'processor' && needsException(dataClass);
  const kind = asked && dataClass === 'special' && special === null ? [`${fields.special.label}: ${notFilledIn}`] : [];
  if (exception === null) return asked ? [...kind, `${fields.exception.label}: ${notFilledIn}`] : [];
  return [...kind, `${fields.exception.label}: ${optionLabel(fields.exception, exception)}`];
}

/** Why it is allowed and needed, and what differs for a group. */
function detailFacts(activity: Activity, category: DataCategory, sheet: Sheet): Fact[] {
  const cells = category.subjects.flatMap((cell) =>
    labelledLines(handlingFields, cell, sheet, termKeys).map((line) => `${groupName(activity, cell)} – ${line}`),
  );
  const lines = [...exceptionLines(category, sheet), ...labelledLines(fields, category, sheet, [...columnKeys, ...termKeys, 'exception']), ...cells];
  const exception = dataExceptions.find(({ id }) => id === category.exception);
  return lines.length === 0 ? [] : [{ term: categoryName(category), text: lines, citation: marginCitation(exception?.citations[0]) }];
}

/** Which data of whom: art. 30(1)(c). */
export function categoryBlocks(activity: Activity, sheet: Sheet): Block[] {
  const { dataCategories, subjects } = activity;
  const asked = sheet.role !== 'processor';
  if (dataCategories.length === 0) return asked ? facts(fieldFact(dataCategoriesField, '', citationFor(dataCategoriesField, sheet.role))) : [];
  const orMissed = (text: string, missed: boolean) => (missed ? orNotFilledIn(text) : text);
  const columns = [
    { head: fields.name.label, text: categoryName },
    {
      head: fields.dataClass.label,
      text: (category: DataCategory) => [orMissed(optionLabel(fields.dataClass, category.dataClass), asked), optionLabel(fields.special, category.special)].filter((text) => text !== '').join('\n'),
    },
    {
      head: fields.subjects.label,
      text: (category: DataCategory) => orMissed(category.subjects.map((cell) => groupName(activity, cell)).join('\n'), asked && subjects.length > 0),
    },
    { head: fields.sources.label, text: (category: DataCategory) => fieldText(fields.sources, category.sources, sheet).join('\n') },
  ];
  return [...table(columns, dataCategories), ...facts(...dataCategories.flatMap((category) => detailFacts(activity, category, sheet)))];
}
