import { evaluation } from '@shared/rules/evaluation';
import type { Finding } from '@shared/rules/finding';
import type { Change } from '@shared/rules/records';
import type { Said, Told } from './protocol';

/** The page takes in what was found of so many records within a few milliseconds. */
const atOnce = 100;

/** Looks at records with every rule, and says what is other than before: in a worker, or where there is none beside the page. */
export function looking(say: (said: Said) => void): (told: Told) => void {
  const { update, findings } = evaluation();
  const waiting: Change[] = [];
  let before: ReadonlyMap<string, readonly Finding[]> = new Map();

  const look = (today: string) => {
    update(waiting.splice(0), today);
    const now = bySubject(findings());
    const changed = [...new Set([...before.keys(), ...now.keys()])]
      .filter((subject) => !same(before.get(subject) ?? [], now.get(subject) ?? []))
      .map((subject) => [subject, now.get(subject) ?? []] as const);
    before = now;
    let from = 0;
    do {
      say({ kind: 'found', subjects: changed.slice(from, from + atOnce), whole: from + atOnce >= changed.length });
      from += atOnce;
    } while (from < changed.length);
  };

  return ({ changes, today, whole }) => {
    try {
      waiting.push(...changes);
      if (whole) look(today);
    } catch (thrown) {
      say({ kind: 'failed', detail: String(thrown) });
    }
  };
}

function bySubject(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const found = new Map<string, Finding[]>();
  for (const finding of findings) {
    const list = found.get(finding.subject.id);
    if (list === undefined) found.set(finding.subject.id, [finding]);
    else list.push(finding);
  }
  return found;
}

function same(a: readonly Finding[], b: readonly Finding[]): boolean {
  return a.length === b.length && a.every((each, index) => each === b[index] || JSON.stringify(each) === JSON.stringify(b[index]));
}
