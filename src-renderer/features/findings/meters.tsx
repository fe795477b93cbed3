import { citationText } from '@shared/law/citation';
import type { LetterMeter, Meters } from '@shared/rules/letters';
import { useId } from 'react';
import styles from './findings.module.css';

interface MetersViewProps {
  readonly meters: Meters;
  /** @param article as it stands on screen: 'art. 30(1)(b) AVG' */
  readonly onLetter: (article: string) => void;
}

/** Per letter of art. 30(1) and 30(2) AVG in how many activities nothing is missing; a letter leads to what is. */
export function MetersView({ meters: { controller, processor }, onLetter }: MetersViewProps) {
  return (
    <div className={styles['meters']}>
      <MeterList title="Als verwerkingsverantwoordelijke" article="art. 30(1) AVG" meters={controller} onLetter={onLetter} />
      <MeterList title="Als verwerker" article="art. 30(2) AVG" meters={processor} onLetter={onLetter} />
    </div>
  );
}

interface MeterListProps extends Pick<MetersViewProps, 'onLetter'> {
  readonly title: string;
  readonly article: string;
  readonly meters: readonly LetterMeter[];
}

/** Where there is no activity of this sort the letters say nothing. */
function MeterList({ title, article, meters, onLetter }: MeterListProps) {
  const id = useId();
  if (meters.every(({ of }) => of === 0)) return null;
  return (
    <div>
      <h3 id={id}>
        {title} <span className={styles['article']}>{article}</span>
      </h3>
      <ul aria-labelledby={id} className={styles['letters']}>
        {meters.map(({ duty: { letter, label, citation }, met, of }) => (
          <li key={letter}>
            <button type="button" aria-describedby={`${id}-${letter}`} onClick={() => onLetter(citationText(citation))}>
              <b>{letter}</b>: {met.toLocaleString('nl-NL')} van {of.toLocaleString('nl-NL')}
            </button>
            <span aria-hidden className={styles['lane']}>
              <span className={styles['fill']} style={{ width: `${of === 0 ? 0 : (met / of) * 100}%` }} />
            </span>
            <span className={styles['duty']} id={`${id}-${letter}`}>
              {label}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
