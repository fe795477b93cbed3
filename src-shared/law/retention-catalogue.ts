import { accountabilityRows } from './retention/accountability';
import { clientRows } from './retention/clients';
import { financeRows } from './retention/finance';
import { premisesRows } from './retention/premises';
import { heldRow, type RetentionFit, type RetentionRow, type RetentionRowId } from './retention/row';
import { staffRows } from './retention/staff';
import { holdsOn } from './validity';

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
  const score = ({ dataCategories, also = [], subjects: groups }: RetentionFit): number => {
    if (dataCategories !== undefined && !has([...dataCategories, ...also], dataCategory)) return 0;
    if (groups !== undefined && !subjects.some((each) => has(groups, each))) return 0;
    return (dataCategories === undefined ? 0 : 1) + (groups === undefined ? 0 : 1);
  };
  const fitting = heldOn(day).map((row) => ({ row, score: score(row.fits) })).filter((each) => each.score > 0);
  return fitting.sort((one, other) => other.score - one.score).map(({ row }) => row);
}

/** The row that these data of these groups, and of no other, are of beyond doubt. @param day see above */
export function retentionRowSurelyFor(dataCategory: string, subjects: readonly string[], day?: string): RetentionRow | undefined {
  return heldOn(day).find(({ surely }) => {
    if (surely === undefined || !has(surely.dataCategories, dataCategory)) return false;
    const { subjects: groups } = surely;
    return groups === undefined || (subjects.length > 0 && subjects.every((each) => has(groups, each)));
  });
}

function heldOn(day: string | undefined): readonly RetentionRow[] {
  return day === undefined ? retentionRows : retentionRows.filter((row) => holdsOn(row, day));
}

function has(words: readonly string[], word: string): boolean {
  const key = word.trim().toLowerCase();
  return words.some((each) => each.toLowerCase() === key);
}
