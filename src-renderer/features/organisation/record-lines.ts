import type { ReferencedKind } from '@shared/record/field';
import type { BasicSummary } from '@shared/record/kind';
import { nameKey } from '@shared/words/reading';
import { namelessRecord } from '@renderer/fields/names';
import type { Row } from '@renderer/records/hooks';
import { dutchOrder } from '@renderer/ui/collator';

/** A record as it stands in a list. */
export interface RecordLine<Summary extends BasicSummary> {
  readonly id: string;
  readonly name: string;
  /** 1, 2, … among records of the same name; 0 for a name that stands alone */
  readonly twin: number;
  readonly summary: Summary;
}

/** Records by name; those of the same name are numbered, case and blanks aside. */
export function recordLines<Summary extends BasicSummary>(kind: ReferencedKind, rows: readonly Row<Summary>[]): readonly RecordLine<Summary>[] {
  const lines = rows.map(({ id, summary }) => ({ id, summary, name: shownName(kind, summary.name) }));
  lines.sort((a, b) => dutchOrder.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
  const counts = new Map<string, number>();
  for (const { name } of lines) counts.set(nameKey(name), (counts.get(nameKey(name)) ?? 0) + 1);
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const key = nameKey(line.name);
    if (counts.get(key) === 1) return { ...line, twin: 0 };
    const twin = (seen.get(key) ?? 0) + 1;
    seen.set(key, twin);
    return { ...line, twin };
  });
}

/** A name as it stands on screen, without blanks around it; what has none says so. */
export function shownName(kind: ReferencedKind, name: string): string {
  return name.trim() || namelessRecord[kind];
}
