/** A record that may point at others. */
export interface Pointing {
  readonly id: string;
  readonly summary: { readonly references: readonly string[] };
}

/** How often each record is pointed at, by id. */
export function countUses(rows: readonly Pointing[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { summary } of rows) for (const id of summary.references) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** Those that point at one record. */
export function usersOf<Row extends Pointing>(rows: readonly Row[], id: string): readonly Row[] {
  return rows.filter(({ summary }) => summary.references.includes(id));
}
