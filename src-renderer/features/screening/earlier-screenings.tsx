import { statusLabels, summaryStatus } from '@shared/screening/status';
import { useState } from 'react';
import { dayText } from '@renderer/ui/dates';
import { FrozenScreening } from './frozen-screening';
import styles from './record.module.css';
import type { ScreeningRow } from './dpia-rows';

/** The screenings that came before, newest first; each can be read. */
export function EarlierScreenings({ rows }: { readonly rows: readonly ScreeningRow[] }) {
  const [shown, setShown] = useState<string>();
  if (rows.length === 0) return null;
  return (
    <section className={styles['earlier']}>
      <h2>Eerdere screenings</h2>
      <ul>
        {rows.map(({ id, summary }) => (
          <li key={id}>
            <button type="button" aria-expanded={shown === id} onClick={() => setShown(shown === id ? undefined : id)}>
              <span>{dayText(summary.frozenAt ?? '')}</span>
              <span>{statusLabels[summaryStatus(summary)]}</span>
            </button>
            {shown === id && <FrozenScreening id={id} past />}
          </li>
        ))}
      </ul>
    </section>
  );
}
