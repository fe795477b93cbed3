import type { Handling } from '@shared/record/activity/subjects-and-data';
import { PlacedField } from './placed-field';
import { TermFields, type TermFieldsProps } from './term-fields';

/** Where data come from, why they are needed and how long they are kept: of a category, or of one group in it. */
export function HandlingFields<Body extends Handling>(props: Omit<TermFieldsProps<Body>, 'compact'>) {
  const { fields, body, edit, context } = props;
  const place = { body, edit, context };
  return (
    <>
      <PlacedField field={fields.sources} name="sources" {...place} />
      <PlacedField field={fields.necessity} name="necessity" {...place} />
      <TermFields {...props} />
    </>
  );
}
