import type { handlingFields, Handling } from '@shared/record/activity/subjects-and-data';
import { PlacedField, type Edit } from './placed-field';
import { TermFields } from './term-fields';

interface HandlingFieldsProps<Body extends Handling> {
  readonly fields: typeof handlingFields;
  readonly body: Body;
  readonly edit: Edit<Body>;
  readonly context: string;
}

/** Where data come from, why they are needed and how long they are kept: of a category, or of one group in it. */
export function HandlingFields<Body extends Handling>({ fields, ...place }: HandlingFieldsProps<Body>) {
  return (
    <>
      <PlacedField field={fields.sources} name="sources" {...place} />
      <PlacedField field={fields.necessity} name="necessity" {...place} />
      <TermFields fields={fields} {...place} />
    </>
  );
}
