import type { LetterMeter, Meters } from '@shared/rules/letters';
import { useId } from 'react';
import styles from './findings.module.css';

interface MetersViewProps {
  readonly meters: Meters;
}

/** Per letter of art. 30(1) and 30(2) AVG in how many activities nothing is missing. */
export function MetersView({ meters: { controller, processor } }: MetersViewProps) {
  return (
    <div className={styles['meters']}>
      <MeterList title="Als verwerkingsverantwoordelijke" article="art. 30(1) AVG" meters={controller} />
      <MeterList title="Als verwerker" article="art. 30(2) AVG" meters={processor} />
    </div>
  );
}

interface MeterListProps {
  readonly title: string;
  readonly article: string;
  readonly meters: readonly LetterMeter[];
}

/** Where there is no activity of this sort the letters say nothing. */
function MeterList({ title, article, meters }: MeterListProps) {
  const id = useId();
  if (meters.every(({ of }) => of === 0)) return null;
  return (
    <div>
      <h3 id={id}>
        {title} <span className={styles['article']}>{article}</span>
      </h3>
      <ul aria-labelledby={id} className={styles['letters']}>
        {meters.map(({ duty: { letter, label }, met, of }) => (
          <li key={letter}>
            <span>
              <b>{letter}</b>: {met.toLocaleString('nl-NL')} van {of.toLocaleString('nl-NL')}
            </span>
            <span aria-hidden className={styles['lane']}>
              <span className={styles['fill']} style={{ width: `${of === 0 ? 0 : (met / of) * 100}%` }} />
            </span>
            <span className={styles['duty']}>{label}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
