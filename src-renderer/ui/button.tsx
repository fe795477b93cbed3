import type { ComponentProps } from 'react';
import styles from './button.module.css';
import { classNames } from './class-names';

export interface ButtonProps extends ComponentProps<'button'> {
  /** primary: the one thing to do here; quiet: beside other things; danger: takes something away */
  readonly look?: 'primary' | 'plain' | 'quiet' | 'danger';
  /** for an icon alone; give it an aria-label */
  readonly square?: boolean;
  /** it is at work: pressing it again does nothing; it keeps the focus, which a disabled button would lose */
  readonly busy?: boolean;
}

/** The class of a button, for what looks like one and is a link. */
export function buttonClass(look: ButtonProps['look'] = 'plain', square = false): string {
  return classNames(styles['button'], styles[look], square && styles['square']);
}

/** A button with a verb on it. */
export function Button({ look = 'plain', square = false, busy = false, className, type = 'button', onClick, ...rest }: ButtonProps) {
  return (
    <button
      type={type}
      className={classNames(buttonClass(look, square), className)}
      aria-disabled={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
      {...rest}
    />
  );
}
