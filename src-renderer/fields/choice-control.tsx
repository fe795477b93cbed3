import type { ChoiceField } from '@shared/record/field';
import { useId, useRef } from 'react';
import { classNames } from '@renderer/ui/class-names';
import { VisuallyHidden } from '@renderer/ui/visually-hidden';
import type { ControlProps } from './control-props';
import { controlName, FieldHead, FieldHelp } from './field-facts';
import { FieldFrame, inputFacts } from './field-frame';
import styles from './field-frame.module.css';
import { Marked } from './marked';

export interface ChoiceControlProps extends ControlProps {
  readonly field: ChoiceField;
  readonly value: string | null;
  /** '' when a choice is taken back */
  readonly onChange: (value: string) => void;
}

/** One of a closed list, each with what it means; nothing is chosen until a person chooses. */
export function ChoiceControl({ compact, ...rest }: ChoiceControlProps) {
  return compact === true ? <ChoiceSelect {...rest} /> : <ChoiceRadios {...rest} />;
}

function ChoiceRadios({ field, value, onChange, onBlur, error, context }: ChoiceControlProps) {
  const id = useId();
  const plain = field.options.every((option) => option.help === '');
  const options = useRef<HTMLDivElement>(null);
  const takeBack = () => {
    onChange('');
    // the button that was pressed goes with the choice
    options.current?.querySelector('input')?.focus();
  };
  return (
    <div
      className={styles['field']}
      role="radiogroup"
      aria-labelledby={`${id}-label`}
      aria-describedby={`${id}-help`}
      aria-invalid={error === undefined ? undefined : true}
      onBlur={onBlur}
    >
      <FieldHead field={field} labelId={`${id}-label`} context={context}>
        {value !== null && (
          <button type="button" className={styles['takeBack']} onClick={takeBack}>
            Keuze wissen<VisuallyHidden> bij {controlName(field, context)}</VisuallyHidden>
          </button>
        )}
      </FieldHead>
      <FieldHelp field={field} id={`${id}-help`} error={error} />
      <div ref={options} className={classNames(styles['options'], plain && styles['beside'])}>
        {field.options.map((option) => (
          <div className={styles['option']} key={option.value} onClick={() => onChange(option.value)}>
            <input
              type="radio"
              name={id}
              id={`${id}-${option.value}`}
              checked={option.value === value}
              aria-describedby={option.help === '' ? undefined : `${id}-${option.value}-help`}
              onChange={() => onChange(option.value)}
            />
            <label htmlFor={`${id}-${option.value}`}>{option.label}</label>
            {option.help !== '' && (
              <span className={styles['help']} id={`${id}-${option.value}-help`}>
                {option.help}
              </span>
            )}
          </div>
        ))}
      </div>
    </div>
  );
}

function ChoiceSelect({ field, value, onChange, onBlur, error, context }: ChoiceControlProps) {
  const id = useId();
  return (
    <FieldFrame field={field} id={id} error={error} context={context} compact>
      <Marked>
        <select {...inputFacts(id, error)} value={value ?? ''} onBlur={onBlur} onChange={(event) => onChange(event.currentTarget.value)}>
          <option value="">Kies…</option>
          {field.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </Marked>
    </FieldFrame>
  );
}
