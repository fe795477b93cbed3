import { screeningKind, type Screening } from '@shared/record/screening';
import { FieldControl } from '@renderer/fields/field-control';
import type { Draft } from '@renderer/records/draft';
import type { TextName } from './form-sections';

const { fields } = screeningKind;

interface TextFieldsProps {
  readonly draft: Draft<Screening>;
  readonly screening: Screening;
  readonly names: readonly TextName[];
}

/** Controls of fields that hold one text, under each other. */
export function TextFields({ draft, screening, names }: TextFieldsProps) {
  return names.map((name) => (
    <FieldControl
      key={name}
      field={fields[name]}
      value={screening[name]}
      onBlur={() => void draft.flush()}
      onChange={(value) => draft.edit((body) => ({ ...body, [name]: value }))}
    />
  ));
}
