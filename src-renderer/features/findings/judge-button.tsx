import type { Finding } from '@shared/rules/finding';
import { Button } from '@renderer/ui/button';
import styles from './findings.module.css';

interface JudgeButtonProps {
  readonly finding: Finding;
  /** of what says which finding it is */
  readonly describedBy: string;
  readonly onJudge: (finding: Finding) => void;
}

/** To answer a finding, where the law leaves it to a person. */
export function JudgeButton({ finding, describedBy, onJudge }: JudgeButtonProps) {
  if (!finding.judge) return null;
  return (
    <Button className={styles['act']} aria-describedby={describedBy} onClick={() => onJudge(finding)}>
      {finding.lapsed === undefined ? 'Beoordelen' : 'Opnieuw beoordelen'}
    </Button>
  );
}
