import { useCallback, useId, useState } from 'react';
import { Button } from '@renderer/ui/button';
import { useAfterCommit } from '@renderer/ui/use-after-commit';
import styles from './undo-note.module.css';

export interface Removed {
  /** what is said of it: 'Medewerker is verwijderd.' */
  readonly text: string;
  readonly undo: () => void;
  /** finds what gets the focus when it is back */
  readonly back: string;
}

/** What was removed last. */
export function useRemoved() {
  const [removed, setRemoved] = useState<Removed & { readonly turn: number }>();
  const say = useCallback((next: Removed) => setRemoved((before) => ({ ...next, turn: (before?.turn ?? 0) + 1 })), []);
  const forget = useCallback(() => setRemoved(undefined), []);
  return { removed, say, forget };
}

interface UndoNoteProps {
  readonly removed: (Removed & { readonly turn: number }) | undefined;
  readonly onDone: () => void;
}

/** Stands by what is left, with the focus: the button that was pressed is gone. */
export function UndoNote({ removed, onDone }: UndoNoteProps) {
  const id = useId();
  const afterCommit = useAfterCommit();
  if (removed === undefined) return null;
  return (
    <div className={styles['note']} key={removed.turn}>
      <span id={id}>{removed.text}</span>
      <Button
        look="quiet"
        aria-describedby={id}
        ref={focusOnce}
        onClick={() => {
          removed.undo();
          onDone();
          afterCommit(() => document.querySelector<HTMLElement>(removed.back)?.focus());
        }}
      >
        Verwijderen ongedaan maken
      </Button>
    </div>
  );
}

function focusOnce(button: HTMLButtonElement | null): void {
  button?.focus();
}
