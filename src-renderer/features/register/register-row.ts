import type { ActivitySummary } from '@shared/record/activity/activity';
import { roleOptions } from '@shared/record/activity/general';
import { missingIn } from '@renderer/fields/missing';
import { namelessActivity } from '@renderer/fields/names';
import type { Row } from '@renderer/storage/hooks';
import { dutchOrder } from '@renderer/ui/collator';

/** One line of the register, with what sorting and showing it need worked out once. */
export interface RegisterRow {
  readonly id: string;
  readonly name: string;
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
  /** more than one version waits to be joined */
  readonly versions: number;
  /** 1, 2, … among lines of the same name; 0 for a name that stands alone */
  readonly twin: number;
}

const roles = new Map(roleOptions.map(({ value, label }) => [value, label.replace(/(verwerkings)(verantwoordelijke)/i, '$1\u00ad$2')]));
const made = new WeakMap<Row<ActivitySummary>, RegisterRow>();

function registerRow(row: Row<ActivitySummary>): RegisterRow {
  const known = made.get(row);
  if (known !== undefined) return known;
  const { summary } = row;
  const missing = missingIn(summary);
  const fresh: RegisterRow = {
    id: row.id,
    name: summary.name.trim() === '' ? namelessActivity : summary.name,
    role: summary.role === null ? '' : (roles.get(summary.role) ?? ''),
    purposes: summary.purposes,
    bases: summary.bases,
    letters: summary.bases.join(''),
    open: missing.length === 0 ? '–' : missing.join(', '),
    openCount: missing.length,
    changedAt: row.changedAt,
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
