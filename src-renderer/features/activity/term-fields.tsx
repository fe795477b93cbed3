import type { handlingFields, Handling } from '@shared/record/activity/subjects-and-data';
import { PlacedField, type Edit } from './placed-field';

interface TermFieldsProps<Body extends Handling> {
  readonly fields: typeof handlingFields;
  readonly body: Body;
  readonly edit: Edit<Body>;
  readonly context: string;
  readonly compact?: boolean;
}

/** The keys of what is asked about keeping data, in the order of the fields. */
export const termKeys = ['term', 'startEvent', 'termKind', 'termSource', 'termReason'] as const satisfies readonly (keyof Handling)[];

/** How long data are kept, from when, and why so long: the same fields beside each other in a line and in a form. */
export function TermFields<Body extends Handling>({ fields, compact = false, ...place }: TermFieldsProps<Body>) {
  return termKeys.map((key) => (
    <div key={key} data-label={compact ? fields[key].label : undefined} data-key={key}>
      <PlacedField field={fields[key]} name={key} compact={compact} {...place} />
    </div>
  ));
}
