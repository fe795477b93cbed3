import { roleOptions, type ActivitySummary } from '@shared/record/activity';
import { missingIn } from '@renderer/fields/missing';
import { namelessActivity } from '@renderer/fields/names';
import type { Row } from '@renderer/storage/hooks';
import { dutchOrder } from '@renderer/ui/collator';
import { shortDayText } from '@renderer/ui/dates';
import { searchKey } from '@renderer/ui/search-key';

/** One line of the register, with everything that sorting, searching and showing it need worked out once. */
export interface RegisterRow {
  readonly id: string;
  readonly name: string;
  readonly key: string;
  /** our role, with a place to break the long word */
  readonly role: string;
  readonly purposes: number;
  readonly bases: ActivitySummary['bases'];
  /** the bases as one word, for sorting */
  readonly letters: string;
  /** what is missing, in words; '–' when nothing is */
  readonly open: string;
  readonly openCount: number;
  readonly changedAt: string;
  readonly changed: string;
  /** more than one version waits to be joined */
  readonly versions: number;
  /** 1, 2, … among lines of the same name; 0 for a name that stands alone */
  readonly twin: number;
}

const made = new WeakMap<Row<ActivitySummary>, RegisterRow>();

function registerRow(row: Row<ActivitySummary>): RegisterRow {
  const known = made.get(row);
  if (known !== undefined) return known;
  const { summary } = row;
  const name = summary.name.trim() === '' ? namelessActivity : summary.name;
  const missing = missingIn(summary);
  const role = roleOptions.find((option) => option.value === summary.role)?.label ?? '';
  const fresh: RegisterRow = {
    id: row.id,
    name,
    key: searchKey(`${name} ${role}`),
    role: role.replace(/(verwerkings)(verantwoordelijke)/i, '$1\u00ad$2'),
    purposes: summary.purposes,
    bases: summary.bases,
    letters: summary.bases.join(''),
    open: missing.length === 0 ? '–' : missing.join(', '),
    openCount: missing.length,
    changedAt: row.changedAt,
    changed: shortDayText(row.changedAt),
    versions: row.heads,
    twin: 0,
  };
  made.set(row, fresh);
  return fresh;
}

/** The lines of the register in the order of their names; lines with the same name are numbered. */
export function registerRows(rows: readonly Row<ActivitySummary>[]): readonly RegisterRow[] {
  const lines = rows.map(registerRow);
  lines.sort((a, b) => dutchOrder.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
  let twin = 0;
  return lines.map((line, index) => {
    const follows = lines[index - 1]?.name === line.name;
    if (!follows && lines[index + 1]?.name !== line.name) return line;
    twin = follows ? twin + 1 : 1;
    return { ...line, twin };
  });
}
