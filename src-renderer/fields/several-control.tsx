import type { ReferencesField, SeveralField, TermsField } from '@shared/record/field';
import { nameKey } from '@shared/words/reading';
import { useEffect, useId, useRef, useState } from 'react';
import { counted } from '@renderer/ui/counted';
import { Chips, type Chip } from './chips';
import { ComboInput } from './combo-input';
import type { ControlProps } from './control-props';
import { controlName } from './field-facts';
import { FieldFrame, inputFacts } from './field-frame';
import { GroupsControl } from './groups-control';
import { wordOptions, type Option } from './options';
import { usePastedList } from './pasted-list';
import { referenceWords, useReferences } from './references-context';
import { useSuggestions } from './suggestions-context';

export interface SeveralControlProps extends ControlProps {
  readonly field: SeveralField;
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
}

/** The control of a field with several values: what was chosen stands above the input that adds another. */
export function SeveralControl({ field, ...rest }: SeveralControlProps) {
  if (field.kind === 'groups') return <GroupsControl field={field} {...rest} />;
  const help = `${field.help} U kunt er meer dan één kiezen.`.trim();
  return field.kind === 'terms' ? <TermsControl field={{ ...field, help }} {...rest} /> : <ReferencesControl field={{ ...field, help }} {...rest} />;
}

function TermsControl({ field, value, onChange, ...rest }: SeveralControlProps & { readonly field: TermsField }) {
  const words = useSuggestions();
  const chosen = new Set(value.map(nameKey));
  const addAll = useAddAll(value, onChange);
  return (
    <SeveralFrame
      {...rest}
      field={field}
      chips={value.map((term) => ({ key: term, label: term }))}
      options={() => wordOptions(words(field.suggestions).filter((word) => !chosen.has(nameKey(word))))}
      onAdd={({ label }) => {
        if (!chosen.has(nameKey(label))) onChange([...value, label.trim()]);
      }}
      onAddAll={addAll}
      onRemove={(key) => onChange(value.filter((term) => term !== key))}
    />
  );
}

function ReferencesControl({ field, value, onChange, ...rest }: SeveralControlProps & { readonly field: ReferencesField }) {
  const { nameOf, choices, idOf } = useReferences(field.to);
  const words = referenceWords[field.to];
  const addAll = useAddAll(value, onChange);
  return (
    <SeveralFrame
      {...rest}
      field={field}
      chips={value.map((id) => ({ key: id, label: nameOf(id) ?? words.gone }))}
      options={() => choices().filter((option) => !value.includes(option.value))}
      addedAs={words.added}
      onAdd={(option) => {
        const id = idOf(option);
        if (!value.includes(id)) onChange([...value, id]);
      }}
      onAddAll={(names) => addAll(names.map((label) => idOf({ value: '', label })))}
      onRemove={(key) => onChange(value.filter((id) => id !== key))}
    />
  );
}

interface SeveralFrameProps extends ControlProps {
  readonly field: SeveralField;
  readonly chips: readonly Chip[];
  readonly options: () => readonly Option[];
  readonly addedAs?: string;
  readonly onAdd: (option: Option) => void;
  /** a list that was pasted. @returns what takes it away again */
  readonly onAddAll: (names: readonly string[]) => () => void;
  readonly onRemove: (key: string) => void;
}

/** Adds several in one step; what takes them away leaves what was chosen since. */
function useAddAll(value: readonly string[], onChange: (value: string[]) => void): (more: readonly string[]) => () => void {
  const latest = useRef({ value, onChange });
  useEffect(() => {
    latest.current = { value, onChange };
  });
  return (more) => {
    const fresh = [...new Set(more)].filter((each) => !value.includes(each));
    onChange([...value, ...fresh]);
    return () => latest.current.onChange(latest.current.value.filter((each) => !fresh.includes(each)));
  };
}

function SeveralFrame({ field, chips, options, addedAs, onAdd, onAddAll, onRemove, onBlur, error, compact, context }: SeveralFrameProps) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const add = (option: Option) => {
    setTyped('');
    onAdd(option);
  };
  const addTyped = (): boolean => {
    if (typed.trim() === '') return false;
    add({ value: '', label: typed });
    return true;
  };
  const name = controlName(field, context);
  const { onPaste, offer } = usePastedList({
    taken: chips.map(({ label }) => label),
    counted: (count) => `${counted(count, 'keuze', 'keuzes')} bij ‘${field.label}’`,
    onAdd: onAddAll,
  });
  return (
    <FieldFrame field={field} id={id} error={error} compact={compact} context={context}>
      <Chips chips={chips} name={`${name}: gekozen`} onRemove={onRemove} inputId={id} />
      <ComboInput
        {...inputFacts(id, error)}
        text={typed}
        onPaste={onPaste}
        onType={setTyped}
        options={options}
        addedAs={addedAs}
        onChoose={add}
        onEnter={addTyped}
        onLeave={() => {
          addTyped();
          onBlur?.();
        }}
        listName={name}
      />
      {offer}
    </FieldFrame>
  );
}
