import type { Citation } from '@shared/law/citation';
import type { ReactNode } from 'react';
import { Cited } from '@renderer/fields/cited';
import styles from './noted.module.css';

/** What the law says of a field or of what was chosen there. */
export interface LawNote {
  readonly key: string;
  /** read first; '' where there is one text only */
  readonly label: string;
  readonly text: string;
  readonly citations: readonly Citation[];
}

/** A field with what the law says of it right below. */
export function Noted({ children }: { readonly children: ReactNode }) {
  return <div className={styles['with']}>{children}</div>;
}

/** Short points, each with its place in the law; nothing without any. */
export function Notes({ label, notes }: { readonly label: string; readonly notes: readonly LawNote[] }) {
  if (notes.length === 0) return null;
  return (
    <ul className={styles['notes']} aria-label={label}>
      {notes.map((note) => (
        <li key={note.key}>
          {note.label !== '' && <b>{note.label} </b>}
          {note.text} <Cited citations={note.citations} decides />
        </li>
      ))}
    </ul>
  );
}
