import { pastedItems, splitAtCommas } from '@shared/values/pasted-list';
import { nameKey } from '@shared/words/reading';
import { useId, useRef, useState, type ClipboardEvent, type ReactNode } from 'react';
import { Button } from '@renderer/ui/button';
import styles from './pasted-list.module.css';

interface PastedListUse {
  /** names that are there already */
  readonly taken: readonly string[];
  /** '3 soorten gegevens' */
  readonly counted: (count: number) => string;
  /** adds them in one step. @returns what takes just these away again */
  readonly onAdd: (names: readonly string[]) => () => void;
}

interface Pasted {
  readonly text: string;
  readonly items: readonly string[];
  /** left out by the person */
  readonly off: ReadonlySet<string>;
}

/**
 * What is pasted as a list becomes a list: an input drops line breaks, and a column of a spreadsheet would be one long name. Shown before it is
 * added, each with a way to leave it out; added in one step, and taken away in one.
 * @returns what the input does when something is pasted, and what to show below it
 */
export function usePastedList({ taken, counted, onAdd }: PastedListUse): { readonly onPaste: (event: ClipboardEvent<HTMLElement>) => void; readonly offer: ReactNode } {
  const [pasted, setPasted] = useState<Pasted>();
  const [added, setAdded] = useState<{ readonly count: number; readonly undo: () => void }>();
  const input = useRef<HTMLInputElement>(null);
  const there = new Set(taken.map(nameKey));

  const onPaste = (event: ClipboardEvent<HTMLElement>) => {
    const text = event.clipboardData.getData('text/plain');
    const items = pastedItems(text);
    // two commas are likely a list too; one is in many a name
    if (items.length < 2 && splitAtCommas(items).length < 3) return;
    event.preventDefault();
    input.current = event.target instanceof HTMLInputElement ? event.target : null;
    setAdded(undefined);
    setPasted({ text, items, off: new Set() });
  };
  const close = () => {
    setPasted(undefined);
    input.current?.focus();
  };
  const add = (names: readonly string[]) => {
    setAdded({ count: names.length, undo: onAdd(names) });
    close();
  };
  const undo = () => {
    added?.undo();
    setAdded(undefined);
    input.current?.focus();
  };

  const offer = (
    <>
      {pasted !== undefined && (
        <Offer
          pasted={pasted}
          there={there}
          counted={counted}
          onChange={setPasted}
          onAdd={add}
          onClose={close}
          onText={() => {
            close();
            if (input.current !== null) typeInto(input.current, pasted.text.replaceAll(/\s+/g, ' ').trim());
          }}
        />
      )}
      {added !== undefined && (
        <p className={styles['added']} role="status">
          {counted(added.count)} toegevoegd.
          <Button look="quiet" onClick={undo}>
            Ongedaan maken
          </Button>
        </p>
      )}
    </>
  );
  return { onPaste, offer };
}

interface OfferProps {
  readonly pasted: Pasted;
  /** keys of names that are there already */
  readonly there: ReadonlySet<string>;
  readonly counted: PastedListUse['counted'];
  readonly onChange: (next: Pasted) => void;
  readonly onAdd: (names: readonly string[]) => void;
  readonly onText: () => void;
  readonly onClose: () => void;
}

function Offer({ pasted, there, counted, onChange, onAdd, onText, onClose }: OfferProps) {
  const id = useId();
  const { items, off } = pasted;
  const isThere = (item: string) => there.has(nameKey(item));
  const chosen = items.filter((item) => !isThere(item) && !off.has(item));
  const apart = splitAtCommas(items);
  const toggle = (item: string) => {
    const next = new Set(off);
    if (!next.delete(item)) next.add(item);
    onChange({ ...pasted, off: next });
  };
  return (
    <div
      className={styles['offer']}
      role="group"
      aria-labelledby={`${id}-title`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // it closes this, not the dialog that it may stand in
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <p id={`${id}-title`} className={styles['title']}>
        {counted(chosen.length)} toevoegen?
      </p>
      <ul className={styles['items']} aria-labelledby={`${id}-title`}>
        {items.map((item) => (
          <li key={item}>
            <label>
              <input type="checkbox" checked={!isThere(item) && !off.has(item)} disabled={isThere(item)} onChange={() => toggle(item)} />
              <span dir="auto">{item}</span>
              {isThere(item) && <span className={styles['there']}>staat er al</span>}
            </label>
          </li>
        ))}
      </ul>
      <div className={styles['buttons']}>
        <Button look="primary" ref={focusOnce} busy={chosen.length === 0} onClick={() => onAdd(chosen)}>
          {chosen.length === 1 ? 'Toevoegen' : `Alle ${chosen.length} toevoegen`}
        </Button>
        {apart.length > items.length && (
          <Button look="quiet" onClick={() => onChange({ ...pasted, items: apart })}>
            Ook bij komma’s splitsen
          </Button>
        )}
        <Button look="quiet" onClick={onText}>
          Als één tekst plakken
        </Button>
        <Button look="quiet" onClick={onClose}>
          Niet toevoegen
        </Button>
      </div>
    </div>
  );
}

/** As the browser would have done: where the caret is, instead of what is selected. */
function typeInto(input: HTMLInputElement, text: string): void {
  const { value, selectionStart, selectionEnd } = input;
  const next = `${value.slice(0, selectionStart ?? 0)}${text}${value.slice(selectionEnd ?? 0)}`;
  // past React, which would take its own writing for no change
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, next);
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

function focusOnce(button: HTMLButtonElement | null): void {
  button?.focus();
}
