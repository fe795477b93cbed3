import type { TextCheck } from '@shared/text-check/check-text';
import type { Place } from '@shared/text-check/finding';
import { useEffect, useId, useRef } from 'react';
import { FindingsList } from './findings-list';
import styles from './text-check.module.css';
import { readAs, summaryLine } from './words';

interface CheckedProps {
  readonly org: string;
  readonly check: Extract<TextCheck, { outcome: 'checked' }>;
  readonly onGo: (place: Place) => void;
}

/**
 * What came of one check. Its summary gets the focus, so that who pressed the button hears it and reads on from there;
 * it is no live region, which would say it a second time.
 */
export function Checked({ org, check, onGo }: CheckedProps) {
  const id = useId();
  const summary = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    summary.current?.focus();
  }, []);
  return (
    <>
      <h3 ref={summary} tabIndex={-1} className={styles['summary']} aria-describedby={id}>
        {summaryLine(check.findings)}
      </h3>
      <p id={id}>{readAs(check)}</p>
      <FindingsList org={org} check={check} onGo={onGo} />
    </>
  );
}
