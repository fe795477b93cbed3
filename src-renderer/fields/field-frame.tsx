import type { Field } from '@shared/record/field';
import type { ReactNode } from 'react';
import { classNames } from '@renderer/ui/class-names';
import { FieldHead, FieldHelp } from './field-facts';
import styles from './field-frame.module.css';

interface FieldFrameProps {
  readonly field: Field;
  /** of the control inside */
  readonly id: string;
  readonly error: string | undefined;
  readonly compact?: boolean | undefined;
  readonly context?: string | undefined;
  readonly children: ReactNode;
}

/** Label, control, what is wrong and what helps, for a control that a label can point at. */
export function FieldFrame({ field, id, error, compact, context, children }: FieldFrameProps) {
  return (
    <div className={classNames(styles['field'], compact && styles['compact'])}>
      <FieldHead field={field} htmlFor={id} labelId={`${id}-label`} compact={compact} context={context} />
      {children}
      <FieldHelp field={field} id={`${id}-help`} error={error} compact={compact} />
    </div>
  );
}

/** What an input inside a frame carries. */
export function inputFacts(id: string, error: string | undefined) {
  return {
    id,
    className: styles['control'],
    // right-to-left names read as they are written
    dir: 'auto',
    autoComplete: 'off',
    'aria-describedby': `${id}-help`,
    'aria-invalid': error !== undefined,
  } as const;
}
