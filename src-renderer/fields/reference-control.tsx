import type { ReferenceField } from '@shared/record/field';
import { useId, useState } from 'react';
import { ComboInput } from './combo-input';
import type { SingleProps } from './control-props';
import { controlName } from './field-facts';
import { FieldFrame, inputFacts } from './field-frame';
import type { Option } from './options';
import { referenceWords, useReferences } from './references-context';

interface ReferenceControlProps extends SingleProps {
  readonly field: ReferenceField;
}

/** A record of the organisation by its name; a name that is new makes a record of its own. */
export function ReferenceControl({ field, value, onChange, onBlur, error, inputRef, compact, context }: ReferenceControlProps) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const { nameOf, choices, idOf } = useReferences(field.to);
  const words = referenceWords[field.to];
  const name = value === '' ? '' : nameOf(value);
  const problem = error ?? (name === undefined && typed === undefined ? words.goneHint : undefined);
  const choose = (option: Option) => {
    setTyped(undefined);
    onChange(idOf(option));
  };
  const chooseTyped = (): boolean => {
    setTyped(undefined);
    if (typed === undefined || typed.trim() === '') return false;
    choose({ value: '', label: typed });
    return true;
  };
  return (
    <FieldFrame field={field} id={id} error={problem} compact={compact} context={context}>
      <ComboInput
        {...inputFacts(id, problem)}
        ref={inputRef}
        text={typed ?? name ?? words.gone}
        onType={(next) => {
          setTyped(next);
          if (next.trim() === '') onChange('');
        }}
        options={choices}
        addedAs={words.added}
        onChoose={choose}
        onEnter={chooseTyped}
        onLeave={() => {
          chooseTyped();
          onBlur?.();
        }}
        listName={controlName(field, context)}
      />
    </FieldFrame>
  );
}
