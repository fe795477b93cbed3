import type { Field, SingleField } from './kinds';
import styles from './field-view.module.css';

interface RecordViewProps {
  /** the catalogue of the kind */
  readonly fields: Readonly<Record<string, Field>>;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A whole record to read, in the order of its catalogue. */
export function RecordView({ fields, body }: RecordViewProps) {
  return (
    <dl className={styles['facts']}>
      {Object.entries(fields).map(([key, field]) => (
        <div key={key}>
          <dt>{field.label}</dt>
          <dd dir="auto">{field.kind === 'list' ? <Items field={field} items={body[key]} /> : <Value field={field} value={body[key]} />}</dd>
        </div>
      ))}
    </dl>
  );
}

function Items({ field, items }: { readonly field: Extract<Field, { kind: 'list' }>; readonly items: unknown }) {
  const list = Array.isArray(items) ? (items as readonly Readonly<Record<string, unknown>>[]) : [];
  if (list.length === 0) return <NotFilledIn />;
  return (
    <ol className={styles['items']}>
      {list.map((item, index) => (
        <li key={index}>
          <b>
            {field.itemLabel} {index + 1}
          </b>
          <RecordView fields={field.fields as RecordViewProps['fields']} body={item} />
        </li>
      ))}
    </ol>
  );
}

function Value({ field, value }: { readonly field: SingleField; readonly value: unknown }) {
  if (typeof value !== 'string' || value === '') return <NotFilledIn />;
  if (field.kind !== 'choice') return value;
  return field.options.find((option) => option.value === value)?.label ?? value;
}

function NotFilledIn() {
  return <span className={styles['empty']}>Niet ingevuld</span>;
}
