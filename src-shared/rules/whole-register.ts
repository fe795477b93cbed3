import { evaluation } from './evaluation';
import type { Finding } from './finding';
import { lettersMet, type Meters } from './letters';
import type { Change } from './records';

/** What the rules find in a register that is looked at once. @param today ISO date */
export function lookAtOnce(records: readonly Change[], today: string): { readonly findings: readonly Finding[]; readonly meters: Meters } {
  const { update, findings } = evaluation();
  update(records, today);
  const activities = records.flatMap(({ kind, id, body }) => (kind === 'activity' && body !== undefined ? [{ id, role: body.role, status: body.status }] : []));
  return { findings: findings(), meters: lettersMet(activities, findings()) };
}
