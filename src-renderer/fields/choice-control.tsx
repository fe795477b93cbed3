import type { ChoiceField, Option } from '@shared/record/field';
import { useId, useRef, type ReactNode } from 'react';
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
        {underHeadings(field.options, (options, heading) => (
          <Headed key={heading} heading={heading}>
            {options.map((option) => (
              <Choice key={option.value} name={id} option={option} chosen={option.value === value} onChoose={onChange} />
            ))}
          </Headed>
        ))}
      </div>
    </div>
  );
}

interface ChoiceProps {
  /** of all choices of the field */
  readonly name: string;
  readonly option: Option;
  readonly chosen: boolean;
  readonly onChoose: (value: string) => void;
}

function Choice({ name, option: { value, label, help }, chosen, onChoose }: ChoiceProps) {
  const id = `${name}-${value}`;
  return (
    <div className={styles['option']} onClick={() => onChoose(value)}>
      <input type="radio" name={name} id={id} checked={chosen} aria-describedby={help === '' ? undefined : `${id}-help`} onChange={() => onChoose(value)} />
      <label htmlFor={id}>{label}</label>
      {help !== '' && (
        <span className={styles['help']} id={`${id}-help`}>
          {help}
        </span>
      )}
    </div>
  );
}

/** Choices that belong together, under what they have in common. */
function Headed({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  const id = useId();
  if (heading === '') return children;
  return (
    <div className={styles['headed']} role="group" aria-labelledby={id}>
      <span id={id} className={styles['heading']}>
        {heading}
      </span>
      {children}
    </div>
  );
}

function underHeadings(options: readonly Option[], show: (options: readonly Option[], heading: string) => ReactNode): readonly ReactNode[] {
  const headings = [...new Set(options.map(({ heading = '' }) => heading))];
  return headings.map((wanted) => show(options.filter(({ heading = '' }) => heading === wanted), wanted));
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
