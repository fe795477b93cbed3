import { useId, type Ref } from 'react';
import { VisuallyHidden } from '@renderer/ui/visually-hidden';
import styles from './register.module.css';

interface SearchBoxProps {
  readonly input: Ref<HTMLInputElement>;
  readonly query: string;
  readonly onChange: (query: string) => void;
  readonly onEnter: () => void;
}

/** Where a person types what to look for. */
export function SearchBox({ input, query, onChange, onEnter }: SearchBoxProps) {
  const id = useId();
  return (
    <div className={styles['search']}>
      <label htmlFor={id}>
        <VisuallyHidden>Zoeken</VisuallyHidden>
      </label>
      <input
        id={id}
        ref={input}
        type="search"
        placeholder="Zoeken"
        dir="auto"
        autoComplete="off"
        value={query}
        onChange={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          // Enter that ends a composition of letters is no order.
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) onEnter();
        }}
      />
    </div>
  );
}
