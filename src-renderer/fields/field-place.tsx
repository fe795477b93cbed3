import type { Field, ListField } from '@shared/record/field';
import { createContext, useContext, useMemo, type ReactNode } from 'react';

interface Place {
  /** the catalogue of the record, or of an item of a list */
  readonly fields: Readonly<Record<string, Field>>;
  /** from the top, with a slash at its end; '' for the record itself */
  readonly path: string;
}

const PlaceContext = createContext<Place | undefined>(undefined);

interface RecordPlaceProps {
  readonly fields: Place['fields'];
  readonly children: ReactNode;
}

/** Around the form of a record: every field inside knows where in the record it stands, so that others can point at it. */
export function RecordPlace({ fields, children }: RecordPlaceProps) {
  const place = useMemo(() => ({ fields, path: '' }), [fields]);
  return <PlaceContext value={place}>{children}</PlaceContext>;
}

interface ItemPlaceProps {
  readonly field: Pick<ListField, 'label' | 'fields'>;
  /** of the item */
  readonly id: string;
  readonly children: ReactNode;
}

/** Around the fields of one item of a list. */
export function ItemPlace({ field, id, children }: ItemPlaceProps) {
  const list = useFieldPath(field);
  const { fields } = field;
  const place = useMemo(() => (list === undefined ? undefined : { fields, path: `${list}/${id}/` }), [list, fields, id]);
  return <PlaceContext value={place}>{children}</PlaceContext>;
}

/**
 * Where a field stands: keys from the top, with the id of an item where a list is passed, as 'purposes/p1/basis';
 * undefined outside the form of a record. Known by its label: forms may give a field another help or fewer options.
 */
export function useFieldPath({ label }: Pick<Field, 'label'>): string | undefined {
  const place = useContext(PlaceContext);
  if (place === undefined) return undefined;
  const key = Object.keys(place.fields).find((each) => place.fields[each]?.label === label);
  return key === undefined ? undefined : `${place.path}${key}`;
}
