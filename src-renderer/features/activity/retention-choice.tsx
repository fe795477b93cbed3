import { retentionGroups, retentionRows, retentionRowsFor } from '@shared/law/retention-catalogue';
import type { RetentionRow } from '@shared/law/retention/row';
import type { Handling } from '@shared/record/activity/subjects-and-data';
import type { ChoiceField } from '@shared/record/field';
import { subjectOf } from '@shared/rules/about';
import { useId } from 'react';
import { FieldFrame, inputFacts } from '@renderer/fields/field-frame';
import { Marked } from '@renderer/fields/marked';
import type { Edit } from './placed-field';
import { RetentionCard } from './retention-card';
import styles from './retention.module.css';
import { rowName } from './retention-text';

export interface RetentionChoiceProps<Body extends Handling> {
  readonly field: ChoiceField;
  readonly body: Body;
  readonly edit: Edit<Body>;
  /** what is kept, and of whom: the rows for that come first */
  readonly category: string;
  readonly groups: readonly string[];
  readonly context: string;
  readonly compact?: boolean;
}

/** A row of the retention catalogue, and its term to take over. */
export function RetentionChoice<Body extends Handling>({ field, body, edit, category, groups, context, compact = false }: RetentionChoiceProps<Body>) {
  const id = useId();
  const fitting = retentionRowsFor(category, groups.map((name) => subjectOf({ name })));
  const row = retentionRows.find((each) => each.id === body.retentionRow);
  return (
    <div className={styles['choice']}>
      <FieldFrame field={field} id={id} error={undefined} compact={compact} context={context}>
        <Marked>
          <select
            {...inputFacts(id, undefined)}
            value={body.retentionRow ?? ''}
            onChange={(event) => {
              const retentionRow = retentionRows.find((each) => each.id === event.currentTarget.value)?.id ?? null;
              edit((before) => ({ ...before, retentionRow }));
            }}
          >
            <option value="">{compact ? 'Regel uit de bewaarcatalogus…' : 'Kies…'}</option>
            {fitting.length > 0 && <Rows label="Past bij deze gegevens" rows={fitting} />}
            {retentionGroups.map(({ label, rows }) => (
              <Rows key={label} label={label} rows={rows.filter((each) => !fitting.includes(each))} />
            ))}
          </select>
        </Marked>
      </FieldFrame>
      <RetentionCard key={row?.id} row={row} body={body} edit={edit} context={context} compact={compact} />
    </div>
  );
}

function Rows({ label, rows }: { readonly label: string; readonly rows: readonly RetentionRow[] }) {
  return (
    <optgroup label={label}>
      {rows.map((row) => (
        <option key={row.id} value={row.id}>
          {rowName(row)}
        </option>
      ))}
    </optgroup>
  );
}
