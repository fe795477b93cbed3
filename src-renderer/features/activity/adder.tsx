import type { TextField } from '@shared/record/field';
import { readsTheSame } from '@shared/words/reading';
import { useId, useRef, useState, type Ref } from 'react';
import { ComboInput } from '@renderer/fields/combo-input';
import { FieldFrame, inputFacts } from '@renderer/fields/field-frame';
import { useLandedNote } from '@renderer/fields/landed-note';
import { wordOptions } from '@renderer/fields/options';
import { usePastedList } from '@renderer/fields/pasted-list';
import { useSuggestions } from '@renderer/fields/suggestions-context';
import { Button } from '@renderer/ui/button';
import { VisuallyHidden } from '@renderer/ui/visually-hidden';
import styles from './adder.module.css';

interface AdderProps {
  /** what its label and its suggestions are */
  readonly field: TextField & { readonly suggestions: NonNullable<TextField['suggestions']> };
  /** what its button is called */
  readonly verb: string;
  /** names that are there already: they are not offered again */
  readonly taken: readonly string[];
  readonly onAdd: (name: string) => void;
  /** a list that was pasted, in one step. @returns what takes it away again */
  readonly onAddAll: (names: readonly string[]) => () => void;
  /** '3 soorten gegevens' */
  readonly counted: (count: number) => string;
  /** of the list that it adds to, so that others can point at it */
  readonly path: string;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** One more of something with a name: chosen, or typed and then Enter; what is typed when the field is left is added too. */
export function Adder({ field, verb, taken, onAdd, onAddAll, counted, path, inputRef }: AdderProps) {
  const id = useId();
  const words = useSuggestions();
  const box = useRef<HTMLDivElement>(null);
  const landed = useLandedNote(path);
  const [typed, setTyped] = useState('');
  const [added, setAdded] = useState('');
  const add = (text: string): boolean => {
    const name = text.trim();
    if (name === '') return false;
    setTyped('');
    setAdded(`${name} is toegevoegd.`);
    onAdd(name);
    return true;
  };
  const { onPaste, offer } = usePastedList({ taken, counted, onAdd: onAddAll });
  return (
    <div className={styles['adder']} ref={box} data-field={path}>
      {landed}
      <FieldFrame field={field} id={id} error={undefined}>
        <div className={styles['line']}>
          <ComboInput
            {...inputFacts(id, undefined)}
            ref={inputRef}
            text={typed}
            onPaste={onPaste}
            onType={setTyped}
            options={() => wordOptions(words(field.suggestions).filter((word) => !taken.some((each) => readsTheSame(each, word))))}
            onChoose={({ label }) => add(label)}
            onEnter={() => add(typed)}
            onLeave={() => add(typed)}
            listName={field.label}
          />
          {/* leaving the field for this button has added what stood in it */}
          <Button aria-label={verb} onClick={() => box.current?.querySelector('input')?.focus()}>Toevoegen</Button>
        </div>
      </FieldFrame>
      {offer}
      <VisuallyHidden>
        <span role="status">{added}</span>
      </VisuallyHidden>
    </div>
  );
}
