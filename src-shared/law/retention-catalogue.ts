import { accountabilityRows } from './retention/accountability';
import { clientRows } from './retention/clients';
import { financeRows } from './retention/finance';
import { premisesRows } from './retention/premises';
import { heldRow, type RetentionFit, type RetentionRow, type RetentionRowId } from './retention/row';
import { staffRows } from './retention/staff';
import { holdsOn } from './validity';
import { asSeen, searchKey } from '../words/reading';

export { retentionRowIds } from './retention/row';

/** The catalogue under the headings of a chooser. The regulation itself has no fixed terms: an organisation sets and explains its own. */
export const retentionGroups: readonly { readonly label: string; readonly rows: readonly RetentionRow[] }[] = [
  { label: 'Cliënten', rows: clientRows.map(heldRow) },
  { label: 'Personeel', rows: staffRows.map(heldRow) },
  { label: 'Financiën', rows: financeRows.map(heldRow) },
  { label: 'IT en gebouw', rows: premisesRows.map(heldRow) },
  { label: 'Verantwoording', rows: accountabilityRows.map(heldRow) },
];

export const retentionRows: readonly RetentionRow[] = retentionGroups.flatMap(({ rows }) => rows);

/** @throws RangeError for a row there is not */
export function retentionRow(id: RetentionRowId): RetentionRow {
  const found = retentionRows.find((row) => row.id === id);
  if (found === undefined) throw new RangeError(`no row '${id}' in the retention catalogue`);
  return found;
}

/**
 * Rows meant for these data of these groups, those that name both first; written as it may be, a word of the suggestions is known.
 * @param day ISO date on which they hold; without one all that are known
 */
export function retentionRowsFor(dataCategory: string, subjects: readonly string[], day?: string): readonly RetentionRow[] {
  const [data, people] = [dataKey(dataCategory), subjects.map(dataKey)];
  const score = ({ dataCategories, also, whoever, subjects: groups }: RetentionFit): number => {
    if (has(whoever, data)) return 2;
    if (dataCategories !== undefined && !has(dataCategories, data) && !has(also, data)) return 0;
    if (groups !== undefined && !people.some((each) => has(groups, each))) return 0;
    return (dataCategories === undefined ? 0 : 1) + (groups === undefined ? 0 : 1);
  };
  const fitting = heldOn(day).map((row) => ({ row, score: score(row.fits) })).filter((each) => each.score > 0);
  return fitting.sort((one, other) => other.score - one.score).map(({ row }) => row);
}

/**
 * The row that these data of these groups, and of no other, are of beyond doubt.
 * @param day see above
 * @param activity in the words of which something else may show
 */
export function retentionRowSurelyFor(dataCategory: string, subjects: readonly string[], day?: string, activity = ''): RetentionRow | undefined {
  const [data, people] = [dataKey(dataCategory), subjects.map(dataKey)];
  const rows = heldOn(day).filter(({ surely }) => {
    if (surely === undefined || tells(surely.unless, `${dataCategory} ${activity}`)) return false;
    const { subjects: groups } = surely;
    return groups === undefined || (people.length > 0 && people.every((each) => has(groups, each)));
  });
  const named = rows.find(({ surely }) => has(surely?.dataCategories, data));
  return named ?? rows.find(({ surely: { allBut } = { dataCategories: [] } }) => allBut !== undefined && dataCategory.trim() !== '' && !tells(allBut.data, dataCategory) && !tells(allBut.activity, activity));
}

/** A word of the text begins with one of these. */
export function tells(beginnings: readonly string[] | undefined, text: string): boolean {
  if (beginnings === undefined || beginnings.length === 0) return false;
  const words = asSeen(text).toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return beginnings.some((each) => words.some((word) => word.startsWith(each)));
}

function heldOn(day: string | undefined): readonly RetentionRow[] {
  return day === undefined ? retentionRows : retentionRows.filter((row) => holdsOn(row, day));
}

/** The lists are those of the catalogue, which stay as they are. */
const keysOf = new WeakMap<readonly string[], ReadonlySet<string>>();

function has(words: readonly string[] | undefined, key: string): boolean {
  if (words === undefined) return false;
  const keys = keysOf.get(words) ?? new Set(words.map(dataKey));
  if (!keysOf.has(words)) keysOf.set(words, keys);
  return keys.has(key);
}

/** 'Kopie van het ID bewijs' is a 'Kopie ID-bewijs'. */
function dataKey(name: string): string {
  return searchKey(searchKey(name).replace(/ van (?:het |een |de )?/gu, ' ').replaceAll('-', ' '));
}

/** The row calls data so of itself, so that nothing else has to show it. */
export function isCalled({ fits: { also, whoever } }: RetentionRow, dataCategory: string): boolean {
  const key = dataKey(dataCategory);
  return has(also, key) || has(whoever, key);
}
