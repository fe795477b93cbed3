import { useId } from 'react';
import type { ContentsEntry } from './outline';
import styles from './paper.module.css';

interface ContentsViewProps {
  readonly title: string;
  readonly entries: readonly ContentsEntry[];
  readonly onGoTo: (part: number) => void;
}

/** The list of headings, each the way to its own. */
export function ContentsView({ title, entries, onGoTo }: ContentsViewProps) {
  const id = useId();
  return (
    <nav className={styles['contents']} aria-labelledby={id}>
      <p id={id} className={styles['level2']}>
        {title}
      </p>
      <ul>
        {entries.map(({ level, text, part }) => (
          <li key={part} className={styles[`entry${level}`]}>
            <a
              href="#inhoud"
              dir="auto"
              onClick={(event) => {
                // the part after # is the address of the page
                event.preventDefault();
                onGoTo(part);
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
