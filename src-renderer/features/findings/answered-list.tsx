import type { Finding } from '@shared/rules/finding';
import { subjectName } from '@shared/rules/grouped';
import { useId } from 'react';
import { Cited } from '@renderer/fields/cited';
import { Button } from '@renderer/ui/button';
import { ButtonRow } from '@renderer/ui/page';
import { FindingLink } from './finding-link';
import { FindingText } from './finding-text';
import styles from './findings.module.css';
import { AnsweredNote } from './former';

interface AnsweredListProps {
  readonly org: string;
  readonly findings: readonly Finding[];
  /** says of which record each is */
  readonly named: boolean;
  readonly onJudge: (finding: Finding) => void;
  readonly onWithdraw: (finding: Finding) => void;
}

/** What people weighed and found to be all right, with why; folded until somebody wants to see it. */
export function AnsweredList({ org, findings, named, onJudge, onWithdraw }: AnsweredListProps) {
  if (findings.length === 0) return null;
  return (
    <details className={styles['answered']}>
      <summary>Beoordeeld: {findings.length.toLocaleString('nl-NL')}</summary>
      <ul className={styles['lines']} aria-label="Beoordeeld">
        {findings.map((finding) => (
          <AnsweredLine key={finding.key} org={org} finding={finding} named={named} onJudge={onJudge} onWithdraw={onWithdraw} />
        ))}
      </ul>
    </details>
  );
}

type AnsweredLineProps = Omit<AnsweredListProps, 'findings'> & { readonly finding: Finding };

function AnsweredLine({ org, finding, named, onJudge, onWithdraw }: AnsweredLineProps) {
  const id = useId();
  const { answered, citations, subject } = finding;
  if (answered === undefined) return null;
  return (
    <li className={styles['line']} data-row={finding.key}>
      <div className={styles['what']}>
        {named && <b dir="auto">{subjectName(subject)}</b>}
        <FindingLink org={org} finding={finding} id={id}>
          <FindingText finding={finding} />
        </FindingLink>
        <Cited citations={citations} />
        <AnsweredNote then={answered} now={finding} />
      </div>
      <ButtonRow>
        <Button aria-describedby={id} onClick={() => onJudge(finding)}>
          Oordeel wijzigen
        </Button>
        <Button look="quiet" aria-describedby={id} onClick={() => onWithdraw(finding)}>
          Oordeel intrekken
        </Button>
      </ButtonRow>
    </li>
  );
}
