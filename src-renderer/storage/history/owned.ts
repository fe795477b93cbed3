import { wholeRecord } from '../database/pieces';
import type { Session } from '../session';
import { contentOf } from './content';

/** These records and all that are parts of them, and parts of those. */
export async function withOwned({ database, bodies }: Session, ids: readonly string[]): Promise<string[]> {
  const rows = (await database.record.bulkGet([...ids])).filter((row) => row !== undefined);
  const around = await database.record.where('org').anyOf([...new Set(rows.map((row) => row.org))]).toArray();
  const owners = new Map<string, string>();
  for (const stored of around) {
    if (!bodies.hasOwner(stored.kind)) continue;
    const content = await wholeRecord(database, stored).then((row) => contentOf(database, row)).catch(() => undefined);
    const owner = content && bodies.ownerIn(stored.kind, content.version, content.text);
    if (owner !== undefined) owners.set(stored.id, owner);
  }
  const found = new Set(ids);
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const [id, owner] of owners) if (found.has(owner)) found.add(id);
  }
  return [...found];
}
