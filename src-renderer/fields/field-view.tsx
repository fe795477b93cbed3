import type { Field, ListField, ReferencesField, SingleField, TermsField } from '@shared/record/field';
import { showCountry } from '@shared/values/country';
import { showDate } from '@shared/values/date';
import { showDuration } from '@shared/values/duration';
import { allGroups, useGroups } from './groups-context';
import { referenceWords, useReferences } from './references-context';
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
          <dd dir="auto">
            <Value field={field} value={body[key]} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Value({ field, value }: { readonly field: Field; readonly value: unknown }) {
  switch (field.kind) {
    case 'list':
      return <Items field={field} items={value} />;
    case 'groups':
      return <GroupNames ids={value} />;
    case 'references':
    case 'terms':
      return <Several field={field} values={value} />;
    case 'text':
    case 'longText':
    case 'choice':
    case 'date':
    case 'duration':
    case 'country':
    case 'reference':
      return typeof value !== 'string' || value.trim() === '' ? <NotFilledIn /> : <Single field={field} value={value} />;
  }
}

function Single({ field, value }: { readonly field: SingleField; readonly value: string }) {
  switch (field.kind) {
    case 'text':
    case 'longText':
      return value;
    case 'choice':
      return field.options.find((option) => option.value === value)?.label ?? value;
    case 'date':
      return showDate(value);
    case 'duration':
      return showDuration(value);
    case 'country':
      return showCountry(value);
    case 'reference':
      return <ReferenceName field={field} id={value} />;
  }
}

/** Nothing chosen is an answer too. */
function GroupNames({ ids }: { readonly ids: unknown }) {
  const { nameOf } = useGroups();
  const names = textsIn(ids).map(nameOf);
  return names.length === 0 ? allGroups : names.join(', ');
}

function textsIn(values: unknown): readonly string[] {
  return Array.isArray(values) ? values.filter((value) => typeof value === 'string') : [];
}

function Several({ field, values }: { readonly field: ReferencesField | TermsField; readonly values: unknown }) {
  const texts = textsIn(values);
  if (texts.length === 0) return <NotFilledIn />;
  return (
    <ul className={styles['several']}>
      {texts.map((text) => (
        <li key={text}>{field.kind === 'terms' ? text : <ReferenceName field={field} id={text} />}</li>
      ))}
    </ul>
  );
}

function ReferenceName({ field, id }: { readonly field: Extract<Field, { kind: 'reference' | 'references' }>; readonly id: string }) {
  const { nameOf } = useReferences(field.to);
  return nameOf(id) ?? <span className={styles['empty']}>{referenceWords[field.to].gone}</span>;
}

function Items({ field, items }: { readonly field: ListField; readonly items: unknown }) {
  const list = Array.isArray(items) ? (items as readonly Readonly<Record<string, unknown>>[]) : [];
  if (list.length === 0) return <NotFilledIn />;
  return (
    <ol className={styles['items']}>
      {list.map((item, index) => (
        <li key={index}>
          <b>{itemTitle(field, item, index)}</b>
          <RecordView fields={field.fields as RecordViewProps['fields']} body={item} />
        </li>
      ))}
    </ol>
  );
}

/** Fixed questions have names of their own; one of another version of the list has its id alone. */
function itemTitle({ itemLabel, itemNames }: ListField, { id }: Readonly<Record<string, unknown>>, index: number): string {
  if (itemNames === undefined || typeof id !== 'string') return `${itemLabel} ${index + 1}`;
  return itemNames[id] ?? id;
}

function NotFilledIn() {
  return <span className={styles['empty']}>Niet ingevuld</span>;
}
