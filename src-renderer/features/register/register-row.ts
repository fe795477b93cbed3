import { dataClassFacts, type DataClass } from '@shared/law/data-classes';
import type { ActivitySummary } from '@shared/record/activity/activity';
import { roleOptions, statusOptions, type Status } from '@shared/record/activity/general';
import { missingIn } from '@renderer/fields/missing';
import { namelessActivity } from '@renderer/fields/names';
import type { Row } from '@renderer/records/hooks';
import { dutchOrder } from '@renderer/ui/collator';
import { shortList } from '@renderer/ui/short-list';
import type { ColumnName } from './columns';
import { notScreened, type DpiaState } from './dpia-state';

/** A class of data that the law treats apart, as one letter. */
export interface Mark {
  readonly letter: string;
  readonly title: string;
}

/** One line of the register, with what sorting and showing it need worked out once. Each column has its value, but for what is found later. */
export interface RegisterRow extends Readonly<Record<Exclude<ColumnName, 'findings'>, unknown>> {
  readonly id: string;
  /** what it was made of */
  readonly summary: ActivitySummary;
  readonly name: string;
  readonly number: string;
  readonly status: string;
  /** what has to be said beside the name: all but 'in gebruik' */
  readonly tag: string;
  readonly role: string;
  readonly subjects: string;
  /** the first, and how many more */
  readonly someSubjects: string;
  /** how many */
  readonly fewSubjects: string;
  /** all of them, for search */
  readonly allSubjects: string;
  readonly bases: ActivitySummary['bases'];
  readonly marks: readonly Mark[];
  /** null while nobody answered */
  readonly recipients: number | null;
  readonly transfers: number | null;
  readonly dpia: DpiaState;
  readonly owner: string;
  readonly reviewOn: string;
  /** what is missing, in words; '–' when nothing is */
  readonly open: string;
  readonly openCount: number;
  readonly changedAt: string;
  /** more than one version waits to be joined */
  readonly versions: number;
  /** 1, 2, … among lines of the same name; 0 for a name that stands alone */
  readonly twin: number;
}

const roles = new Map(roleOptions.map(({ value, label }) => [value, label]));
const statuses = new Map(statusOptions.map(({ value, label }) => [value, label]));
const tagged = new Set<Status>(['draft', 'ended']);
const letters: Partial<Record<DataClass, string>> = { special: 'B', criminal: 'S', idNumber: 'N' };

/** What the letters in the column "Bijz." stand for. */
export const marks: readonly Mark[] = Object.entries(letters).map(([dataClass, letter]) => ({ letter, title: titleOf(dataClass as DataClass) }));

function titleOf(dataClass: DataClass): string {
  return dataClassFacts(dataClass).label;
}

/** So many characters of a list stand in a cell where there is room. */
const room = 45;

const made = new WeakMap<Row<ActivitySummary>, RegisterRow>();

function registerRow(row: Row<ActivitySummary>, dpia: DpiaState): RegisterRow {
  const known = made.get(row);
  if (known?.dpia === dpia) return known;
  const { summary } = row;
  const [first = '', ...more] = summary.subjects;
  const someSubjects = more.length === 0 ? first : `${first} +${more.length}`;
  const missing = missingIn(summary);
  const status = summary.status === null ? '' : (statuses.get(summary.status) ?? '');
  const fresh: RegisterRow = {
    id: row.id,
    summary,
    name: summary.name.trim() || namelessActivity,
    number: summary.number,
    status,
    tag: summary.status !== null && tagged.has(summary.status) ? status : '',
    role: summary.role === null ? '' : (roles.get(summary.role) ?? ''),
    subjects: shortList(summary.subjects, room),
    someSubjects,
    fewSubjects: String(summary.subjects.length),
    allSubjects: summary.subjects.join(' '),
    bases: summary.bases,
    marks: marks.filter(({ letter }) => summary.classes.some((dataClass) => letters[dataClass] === letter)),
    recipients: summary.recipients,
    transfers: summary.transfers,
    dpia,
    owner: summary.owner,
    reviewOn: summary.reviewOn,
    open: missing.length === 0 ? '–' : shortList(missing, room),
    openCount: missing.length,
    changedAt: row.changedAt,
    versions: row.heads,
    twin: 0,
  };
  made.set(row, fresh);
  return fresh;
}

/** The lines of the register in the order of their names; lines with the same name are numbered. */
export function registerRows(rows: readonly Row<ActivitySummary>[], dpia: ReadonlyMap<string, DpiaState>): readonly RegisterRow[] {
  const lines = rows.map((row) => registerRow(row, dpia.get(row.id) ?? notScreened));
  lines.sort((a, b) => dutchOrder.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
  let twin = 0;
  return lines.map((line, index) => {
    const follows = lines[index - 1]?.name === line.name;
    if (!follows && lines[index + 1]?.name !== line.name) return line;
    twin = follows ? twin + 1 : 1;
    return { ...line, twin };
  });
}
