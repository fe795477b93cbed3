import type { Ref } from 'react';

/** What every control takes, whatever its field holds. */
export interface ControlProps {
  /** the person left the field */
  readonly onBlur?: (() => void) | undefined;
  /** what is wrong, from whoever knows more than the value alone; without it the control looks at the value itself */
  readonly error?: string | undefined;
  /** for a row of a table: the label is for screen readers only, help and articles stand above the column */
  readonly compact?: boolean | undefined;
  /** what it is about, where one label stands there more than once: 'Bewaartermijn' of 'Contactgegevens' */
  readonly context?: string | undefined;
}

/** What the control of a field with one text takes. */
export interface SingleProps extends ControlProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly inputRef?: Ref<HTMLInputElement> | undefined;
}
