import { isOpen, type Finding, type Level } from '@shared/rules/finding';
import { levelsText } from '@shared/rules/grouped';
import { useMemo } from 'react';
import { useFindingsAfterwards } from '@renderer/findings/use-findings';

/** How many findings of each level stand open. */
export type Counts = Readonly<Record<Level, number>>;

/** What the rules found, as far as the list knows. */
export interface Found {
  /** failed: nobody looks any more */
  readonly state: 'looking' | 'ready' | 'failed';
  /** in an activity and in the parties that it has to do with, as its own page counts them; undefined unless all was looked at */
  readonly of: (activity: string) => Counts | undefined;
}

const unknown = () => undefined;
export const looking: Found = { state: 'looking', of: unknown };
const failed: Found = { state: 'failed', of: unknown };
const none: Counts = { error: 0, warning: 0, tip: 0 };

export function foundIn(findings: readonly Finding[]): Found {
  const counts = new Map<string, Record<Level, number>>();
  const add = (activity: string, level: Level) => {
    const known = counts.get(activity);
    if (known === undefined) counts.set(activity, { ...none, [level]: 1 });
    else known[level] += 1;
  };
  for (const finding of findings) {
    if (!isOpen(finding)) continue;
    add(finding.subject.id, finding.level);
    for (const activity of finding.concerns ?? []) if (activity !== finding.subject.id) add(activity, finding.level);
  }
  return { state: 'ready', of: (activity) => counts.get(activity) ?? none };
}

/** What the rules found in each activity; the same object until that changes. */
export function useFound(): Found {
  const { findings, ready, error } = useFindingsAfterwards();
  return useMemo(() => (error !== undefined ? failed : ready ? foundIn(findings) : looking), [findings, ready, error]);
}

/** One error is heavier than any number of warnings; NaN while nobody knows. */
export function weightOf(counts: Counts | undefined): number {
  return counts === undefined ? NaN : counts.error * 1e8 + counts.warning * 1e4 + counts.tip;
}

export interface FoundText {
  /** '1 fout' */
  readonly heaviest: string;
  /** '4 waarschuwingen' */
  readonly rest: string;
  /** the two where there is no room for them: '1 fout, +4' or '4 waarsch.' */
  readonly few: string;
  /** with the tips */
  readonly title: string;
}

/** What stands in a narrow column: tips only where there is nothing heavier. */
export function foundText(counts: Counts): FoundText {
  const heavy = counts.error + counts.warning > 0;
  return {
    heaviest: levelsText({ ...none, error: counts.error }),
    rest: levelsText({ ...none, warning: counts.warning, tip: heavy ? 0 : counts.tip }),
    few: fewWords(counts),
    title: levelsText(counts),
  };
}

function fewWords({ error, warning, tip }: Counts): string {
  const rest = warning > 0 ? `, +${warning.toLocaleString('nl-NL')}` : '';
  if (error > 0) return `${levelsText({ ...none, error })}${rest}`;
  return warning > 0 ? `${warning.toLocaleString('nl-NL')} waarsch.` : levelsText({ ...none, tip });
}
