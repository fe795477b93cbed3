import { agreementName } from '@shared/record/agreement';
import type { AgreementSummary } from '@shared/record/party';
import { readDate, showDate } from '@shared/values/date';
import styles from './record-list.module.css';

/** 'tot en met 31-12-2026', or 'verlopen op 31-12-2025'; nothing for one without an end. */
export function untilText({ until }: Pick<AgreementSummary, 'until'>, today: string): string {
  if (until.trim() === '') return '';
  const over = (readDate(until) ?? today) < today;
  return `${over ? 'verlopen op' : 'tot en met'} ${showDate(until)}`;
}

interface AgreementLinesProps {
  readonly agreements: readonly AgreementSummary[];
  /** ISO date */
  readonly today: string;
}

/** The agreements with a party, each on a line. */
export function AgreementLines({ agreements, today }: AgreementLinesProps) {
  return (
    <ul className={styles['lines']}>
      {agreements.map((agreement, index) => (
        <li key={index}>
          {agreementName(agreement.type)} <span className={styles['until']}>{untilText(agreement, today)}</span>
        </li>
      ))}
    </ul>
  );
}
