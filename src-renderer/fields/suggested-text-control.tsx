import type { TextField } from '@shared/record/field';
import type { SuggestionList } from '@shared/record/suggestions';
import { useId } from 'react';
import { ComboInput } from './combo-input';
import type { SingleProps } from './control-props';
import { controlName } from './field-facts';
import { FieldFrame, inputFacts } from './field-frame';
import { wordOptions } from './options';
import { useSuggestions } from './suggestions-context';

interface SuggestedTextControlProps extends SingleProps {
  readonly field: TextField;
  readonly suggestions: SuggestionList;
}

/** One line of text with words to choose from. */
export function SuggestedTextControl({ field, suggestions, value, onChange, onBlur, error, inputRef, compact, context }: SuggestedTextControlProps) {
  const id = useId();
  const words = useSuggestions();
  return (
    <FieldFrame field={field} id={id} error={error} compact={compact} context={context}>
      <ComboInput
        {...inputFacts(id, error)}
        ref={inputRef}
        text={value}
        onType={onChange}
        options={() => wordOptions(words(suggestions))}
        onChoose={({ label }) => onChange(label)}
        onLeave={() => onBlur?.()}
        listName={controlName(field, context)}
      />
    </FieldFrame>
  );
}
