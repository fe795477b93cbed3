import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import type { Part } from '@renderer/fields/activity-parts';
import { Button } from '@renderer/ui/button';
import { readYes, useKept } from '@renderer/ui/kept';
import styles from './documents.module.css';

/** Something that a document lacks, and where it is filled in. */
export interface MissingLine {
  readonly key: string;
  /** what the link says */
  readonly text: string;
  /** beside it: of what, or which article asks for it */
  readonly why: string;
  readonly place: { readonly kind: 'organisation' } | { readonly kind: 'activity'; readonly id: string; readonly part: Part };
}

/** So many lines say that there is work to do; more would push the buttons off the screen. */
const few = 8;

interface MissingListProps {
  readonly org: string;
  /** names the list */
  readonly label: string;
  readonly lines: readonly MissingLine[];
}

/** What a document lacks, each line the way to where it is filled in. */
export function MissingList({ org, label, lines }: MissingListProps) {
  const [all, setAll] = useKept(`all ${label} ${org}`, readYes);
  const pressed = useRef(false);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    // the button that was pressed went away: on with the first line that came
    if (all && pressed.current) list.current?.querySelectorAll('a')[few]?.focus();
  }, [all]);
  const showAll = () => {
    pressed.current = true;
    setAll(true);
  };
  if (lines.length === 0) return null;
  const shown = all ? lines : lines.slice(0, few);
  return (
    <div className={styles['missing']}>
      <p>{label}</p>
      <ul aria-label={label} ref={list}>
        {shown.map((line) => (
          <li key={line.key} data-row={line.key}>
            <PlaceLink org={org} line={line} />
            {line.why !== '' && <span className={styles['why']}>{line.why}</span>}
          </li>
        ))}
      </ul>
      {shown.length < lines.length && (
        <Button look="quiet" onClick={showAll}>
          En nog {lines.length - shown.length}: alles tonen
        </Button>
      )}
    </div>
  );
}

function PlaceLink({ org, line: { text, place } }: { readonly org: string; readonly line: MissingLine }) {
  if (place.kind === 'organisation') {
    return (
      <Link to="/o/$org/organisatie" params={{ org }} dir="auto">
        {text}
      </Link>
    );
  }
  return (
    <Link to="/o/$org/register/$activity" params={{ org, activity: place.id }} search={{ deel: place.part }} dir="auto">
      {text}
    </Link>
  );
}
