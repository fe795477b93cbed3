import type { ChoiceField } from '@shared/record/field';

/** What a control gave as it is kept: nothing but an option of the list is an answer, and '' takes one back. */
export function chosen(field: ChoiceField, value: string): string | null {
  return field.options.some((option) => option.value === value) ? value : null;
}
