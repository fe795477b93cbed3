import type { handlingFields, Handling } from '@shared/record/activity/subjects-and-data';
import { PlacedField, type Edit } from './placed-field';
import { RetentionChoice } from './retention-choice';
import { useTakenApart } from './taken-apart';

export interface TermFieldsProps<Body extends Handling> {
  readonly fields: typeof handlingFields;
  readonly body: Body;
  readonly edit: Edit<Body>;
  /** what is kept, and of which groups, by their names */
  readonly category: string;
  readonly groups: readonly string[];
  readonly context: string;
  readonly compact?: boolean;
}

/** The fields of a term that are typed, in their order. */
export const typedTermKeys = ['term', 'startEvent', 'termKind', 'termSource', 'termReason'] as const satisfies readonly (keyof Handling)[];

/** How long data are kept, from when, and why so long: the same fields beside each other in a line and in a form. */
export function TermFields<Body extends Handling>({ fields, category, groups, compact = false, ...place }: TermFieldsProps<Body>) {
  const { input, leave, note } = useTakenApart(place.body, place.edit);
  const typed = typedTermKeys.map((key) => (
    <div key={key} data-label={compact ? fields[key].label : undefined} data-key={key}>
      <PlacedField field={fields[key]} name={key} compact={compact} {...place} {...(key === 'term' && { inputRef: input, onBlur: leave })} />
      {!compact && key === 'term' && note}
    </div>
  ));
  const row = (
    <div key="retentionRow" data-label={compact ? fields.retentionRow.label : undefined} data-key="retentionRow">
      {compact && note}
      <RetentionChoice field={fields.retentionRow} category={category} groups={groups} compact={compact} {...place} />
    </div>
  );
  // In a form what fills in the rest comes first; in a line it has a line of its own.
  return compact ? [...typed, row] : [row, ...typed];
}
