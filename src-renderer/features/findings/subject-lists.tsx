import type { Finding } from '@shared/rules/finding';
import { levelsText, openByLevel, type SubjectFindings } from '@shared/rules/grouped';
import { useEffect, useId, useRef } from 'react';
import { Button } from '@renderer/ui/button';
import { useKept } from '@renderer/ui/kept';
import { FindingLines } from './finding-lines';
import { FindingLink } from './finding-link';
import styles from './findings.module.css';

/** So many records at a time: a register of a thousand stands at once. */
const atOnce = 20;

interface SubjectListsProps {
  readonly org: string;
  /** says which list it is: how much of it is shown is kept */
  readonly name: string;
  readonly groups: readonly SubjectFindings[];
  readonly onJudge: (finding: Finding) => void;
}

/** The findings under the name of the record that they are about. */
export function SubjectLists({ org, name, groups, onJudge }: SubjectListsProps) {
  const [shown, setShown] = useKept(`shown ${name} ${org}`, readShown);
  const pressed = useRef(false);
  const lists = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // the button that was pressed may be gone: on with the first record that came
    if (pressed.current) lists.current?.querySelectorAll<HTMLElement>('h3 a')[shown - atOnce]?.focus();
  }, [shown]);
  const showMore = () => {
    pressed.current = true;
    setShown(shown + atOnce);
  };
  const more = Math.min(atOnce, groups.length - shown);
  return (
    <div className={styles['groups']} ref={lists}>
      {groups.slice(0, shown).map((group) => (
        <SubjectList key={group.subject.id} org={org} group={group} onJudge={onJudge} />
      ))}
      {more > 0 && (
        <div>
          <Button onClick={showMore}>
            Nog {more} van {(groups.length - shown).toLocaleString('nl-NL')} tonen
          </Button>
        </div>
      )}
    </div>
  );
}

function readShown(kept: unknown): number {
  return typeof kept === 'number' ? Math.max(atOnce, kept) : atOnce;
}

interface SubjectListProps {
  readonly org: string;
  readonly group: SubjectFindings;
  readonly onJudge: (finding: Finding) => void;
}

const kinds = { organisation: 'Organisatie', activity: 'Verwerking', party: 'Partij' } as const;

function SubjectList({ org, group: { subject, name, findings }, onJudge }: SubjectListProps) {
  const id = useId();
  return (
    <div className={styles['group']}>
      <div className={styles['head']} data-row={subject.id}>
        <h3>
          <FindingLink org={org} finding={{ subject, path: [] }} id={id}>
            {name}
          </FindingLink>
        </h3>
        <span className={styles['about']}>
          {kinds[subject.kind]} · {levelsText(openByLevel(findings))}
        </span>
      </div>
      <FindingLines org={org} findings={findings} onJudge={onJudge} aria-labelledby={id} />
    </div>
  );
}
