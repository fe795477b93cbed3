import type { Field } from '@shared/record/field';
import type { ReactNode } from 'react';
import { VisuallyHidden } from '@renderer/ui/visually-hidden';
import { Cited } from './cited';
import type { ControlProps } from './control-props';
import { FieldError } from './field-error';
import styles from './field-frame.module.css';
import { useFieldPath } from './field-place';
import { useLandedNote } from './landed-note';

type Place = Pick<ControlProps, 'compact' | 'context'>;

/** What a control is called to who cannot see where it stands: 'Bewaartermijn van Contactgegevens'. */
export function controlName(field: Field, context: string | undefined): string {
  return context === undefined || context === '' ? field.label : `${field.label} van ${context}`;
}

interface FieldHeadProps extends Place {
  readonly field: Field;
  readonly htmlFor?: string;
  readonly labelId?: string;
  /** beside the label, in room that is there anyway */
  readonly children?: ReactNode;
}

/** The line above a control: what it is called, and beside it the articles that ask for it. */
export function FieldHead({ field, htmlFor, labelId, compact = false, context, children }: FieldHeadProps) {
  const label = (
    <label className={styles['label']} htmlFor={htmlFor} id={labelId}>
      {field.label}
      {context !== undefined && context !== '' && <VisuallyHidden> van {context}</VisuallyHidden>}
    </label>
  );
  if (compact) return <VisuallyHidden>{label}</VisuallyHidden>;
  return (
    <div className={styles['head']}>
      {label}
      {children}
      <Cited citations={field.citations} />
    </div>
  );
}

interface FieldHelpProps extends Place {
  readonly field: Field;
  readonly id: string;
  readonly error: string | undefined;
}

/** What helps to fill it in, what is wrong with it and why somebody was sent here; a control points at all through `describedBy`. */
export function FieldHelp({ field, id, error, compact = false }: FieldHelpProps) {
  const path = useFieldPath(field);
  const note = useLandedNote(path);
  return (
    <div id={id} className={styles['facts']} data-field={path}>
      {error !== undefined && <FieldError text={error} compact={compact} />}
      {note}
      {field.help !== '' && !compact && <p className={styles['help']}>{field.help}</p>}
    </div>
  );
}
