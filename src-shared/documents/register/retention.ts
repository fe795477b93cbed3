import { avg } from '../../law/citation';
import type { Activity } from '../../record/activity/activity';
import { handlingFields, type DataCategory } from '../../record/activity/subjects-and-data';
import { eachGroupHasTerm, hasTerm, inheritedTerm, termIsComplete, termKeys, type Term } from '../../record/activity/terms';
import { marginCitation, notFilledIn } from '../field-facts';
import { fieldText } from '../field-text';
import type { Block } from '../model';
import { categoryName } from './exceptions';
import { grouped, type Group } from '../grouped';
import { groupName } from './groups';
import { table, type Sheet } from './sheet';

interface Row {
  readonly name: string;
  readonly term: Term;
  readonly reason: string;
  /** each group says it, so that nothing is missed of the whole */
  readonly perGroup: boolean;
}

const isBlank = (value: string | null) => value === null || value.trim() === '';

/** The row of the catalogue that was followed is for ourselves; where the term comes from and why is told. */
const toldKeys = termKeys.filter((key) => key !== 'retentionRow');

/** What a category says and no group takes over is told of the category itself. */
function saysMore(category: DataCategory): boolean {
  return termIsComplete(category) || toldKeys.some((key) => !isBlank(category[key]) && category.subjects.every((cell) => !isBlank(cell[key])));
}

/** A row for each category, unless its groups have it all themselves, and one for each group that differs from it. */
function rowsOf(activity: Activity): readonly Row[] {
  return activity.dataCategories.flatMap((category) => {
    const name = categoryName(category);
    const deviating = category.subjects.filter(hasTerm);
    const perGroup = eachGroupHasTerm(category, activity.subjects);
    return [
      ...(perGroup && !saysMore(category) ? [] : [{ name, term: category, reason: category.termReason, perGroup }]),
      ...deviating.map((cell) => ({ name: `${name} – ${groupName(activity, cell)}`, term: inheritedTerm(cell, category), reason: cell.termReason, perGroup })),
    ];
  });
}

/** How long what is kept, and why: art. 30(1)(f). */
export function retentionBlocks(activity: Activity, sheet: Sheet): Block[] {
  const asked = sheet.role !== 'processor';
  const rows = rowsOf(activity);
  const citation = asked ? marginCitation(avg('30(1)(f)')) : '';
  const heading: Block = { kind: 'heading', level: 3, text: 'Bewaartermijnen', citation };
  if (rows.length === 0) return asked ? [heading, { kind: 'paragraph', text: notFilledIn }] : [];
  if (!asked && !rows.some(({ term }) => hasTerm(term))) return [];
  const text = (key: (typeof toldKeys)[number], { term }: Pick<Row, 'term'>) => fieldText(handlingFields[key], term[key], sheet).join('\n');
  const missed = ({ term, perGroup }: Row) => asked && !perGroup && isBlank(term.termReason);
  const orMissed = (key: 'term' | 'startEvent') => (row: Row) => text(key, row) || (missed(row) ? notFilledIn : '');
  const origin = (row: Row) => [text('termKind', row), text('termSource', row)].filter((each) => each !== '').join(': ');
  const columns = [
    { head: handlingFields.term.label, text: orMissed('term') },
    { head: handlingFields.startEvent.label, text: orMissed('startEvent') },
    { head: 'Soort, herkomst en reden', text: (row: Row) => [origin(row), row.reason].filter((each) => !isBlank(each)).join('\n') },
  ];
  // Most categories share their term: one row for all that do.
  const groups = grouped(rows, (row) => JSON.stringify(columns.map((column) => column.text(row))));
  return [
    heading,
    ...table<Group<Row>>(
      [{ head: 'Soort gegevens', text: (group) => namesOf(group, rows.length) }, ...columns.map((column) => ({ head: column.head, text: ([first]: Group<Row>) => column.text(first) }))],
      groups,
    ),
  ];
}

/** Where one term is for all, there is no need to name them again. */
function namesOf(group: Group<Row>, all: number): string {
  return group.length === all && all > 2 ? 'Alle soorten' : group.map(({ name }) => name).join('\n');
}
