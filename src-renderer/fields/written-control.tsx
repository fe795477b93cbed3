import { eeaCountries } from '@shared/law/transfers';
import type { CountryField, DateField, DurationField } from '@shared/record/field';
import { besideUnread } from '@shared/record/value-problem';
import { countrySuggestions, showCountry, storedCountry } from '@shared/values/country';
import { showDate, storedDate } from '@shared/values/date';
import { showDuration, storedDuration } from '@shared/values/duration';
import { useId, useState } from 'react';
import { classNames } from '@renderer/ui/class-names';
import { afterPress } from './after-press';
import { ComboInput } from './combo-input';
import type { SingleProps } from './control-props';
import { controlName } from './field-facts';
import { FieldFrame, inputFacts } from './field-frame';
import styles from './field-frame.module.css';
import { wordOptions } from './options';

const ways = {
  date: { show: showDate, store: storedDate },
  duration: { show: showDuration, store: storedDuration },
  country: { show: showCountry, store: storedCountry },
} as const;

const countries = wordOptions(countrySuggestions(eeaCountries));

interface WrittenControlProps extends SingleProps {
  readonly field: DateField | DurationField | CountryField;
}

/**
 * What people write in their own way and is kept in one: a date, a duration, a country. Each key stroke is kept, what is
 * understood in its own form; leaving the field shows it as it was understood.
 */
export function WrittenControl({ field, value, onChange, onBlur, error, inputRef, compact, context }: WrittenControlProps) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const { show, store } = ways[field.kind];
  // half a date is no mistake yet
  const problem = error ?? (typed === undefined ? besideUnread(field, value) : undefined);
  const facts = { ...inputFacts(id, problem), ref: inputRef };
  const text = typed ?? show(value);
  const type = (next: string) => {
    setTyped(next);
    onChange(store(next));
  };
  const leave = () => {
    setTyped(undefined);
    onBlur?.();
  };
  return (
    <FieldFrame field={field} id={id} error={problem} compact={compact} context={context}>
      {field.kind === 'country' ? (
        <div className={styles['country']}>
          <ComboInput
            {...facts}
            text={text}
            onType={type}
            options={() => countries}
            onChoose={({ label }) => {
              setTyped(undefined);
              onChange(store(label));
            }}
            onLeave={leave}
            listName={controlName(field, context)}
          />
        </div>
      ) : (
        <input
          {...facts}
          type="text"
          className={classNames(styles['control'], styles[field.kind])}
          placeholder={field.kind === 'date' ? 'dd-mm-jjjj' : undefined}
          spellCheck={false}
          value={text}
          onBlur={() => afterPress(leave)}
          onChange={(event) => type(event.currentTarget.value)}
        />
      )}
    </FieldFrame>
  );
}
