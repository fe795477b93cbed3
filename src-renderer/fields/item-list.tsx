import type { ListField } from '@shared/record/field';
import { Fragment, memo, useCallback, useId, useRef, useState, type ComponentType } from 'react';
import { Button } from '@renderer/ui/button';
import { useAfterCommit } from '@renderer/ui/use-after-commit';
import { VisuallyHidden } from '@renderer/ui/visually-hidden';
import { ItemPlace, useFieldPath } from './field-place';
import styles from './item-list.module.css';
import { insertItem, removeItem, replaceItem, type Item } from './items';
import { useLandedNote } from './landed-note';

type Change<I> = (change: (items: readonly I[]) => readonly I[]) => void;

/** What an item's form gets: its value and the way to change it. The same function on every render. */
export interface ItemFormProps<I> {
  readonly item: I;
  readonly onChange: (item: I) => void;
}

interface ItemListProps<I extends Item> {
  readonly field: ListField<I>;
  readonly items: readonly I[];
  readonly onChange: Change<I>;
  readonly newItem: () => I;
  /** the fields of one item; memoise it, so that a key stroke in one item leaves the others alone */
  readonly Form: ComponentType<ItemFormProps<I>>;
  /** said where there are none yet */
  readonly empty: string;
}

/** Any number of items, each with its own form; what was removed can be put back where it stood. */
export function ItemList<I extends Item>({ field, items, onChange, newItem, Form, empty }: ItemListProps<I>) {
  const [removed, setRemoved] = useState<{ readonly item: I; readonly index: number }>();
  const list = useRef<HTMLDivElement>(null);
  const label = field.itemLabel.toLowerCase();
  const path = useFieldPath(field);
  const landed = useLandedNote(path);

  const remove = useCallback(
    (item: I, index: number) => {
      setRemoved({ item, index });
      onChange((all) => removeItem(all, item.id));
    },
    [onChange],
  );
  const afterCommit = useAfterCommit();
  // typing can start at once in an item that comes
  const goInto = (index: number) => {
    afterCommit(() => {
      const form = [...(list.current?.querySelectorAll<HTMLElement>('fieldset') ?? [])].at(index);
      form?.querySelector<HTMLElement>('textarea, input, select')?.focus();
    });
  };
  const add = () => {
    onChange((all) => [...all, newItem()]);
    goInto(-1);
  };
  const undo = () => {
    if (removed === undefined) return;
    onChange((all) => insertItem(all, removed.item, removed.index));
    setRemoved(undefined);
    goInto(removed.index);
  };
  const note = removed !== undefined && (
    <RemovedNote key={removed.item.id} label={`${field.itemLabel} ${removed.index + 1}`} onUndo={undo} />
  );

  return (
    <div className={styles['list']} ref={list} data-field={path}>
      {landed}
      {items.length === 0 && <p>{empty}</p>}
      {items.map((item, index) => (
        <Fragment key={item.id}>
          {removed?.index === index && note}
          <ItemPlace field={field} id={item.id}>
            <ItemFrame title={`${field.itemLabel} ${index + 1}`} path={path} index={index} item={item} onChange={onChange} onRemove={remove} Form={Form} />
          </ItemPlace>
        </Fragment>
      ))}
      {removed !== undefined && removed.index >= items.length && note}
      <div>
        <Button onClick={add}>{items.length === 0 ? `Een ${label} toevoegen` : `Nog een ${label} toevoegen`}</Button>
      </div>
    </div>
  );
}

/** Stands where the item stood, with the focus: the button that was pressed is gone. */
function RemovedNote({ label, onUndo }: { readonly label: string; readonly onUndo: () => void }) {
  const id = useId();
  return (
    <div className={styles['removed']}>
      <span id={id}>{label} is verwijderd.</span>
      <Button look="quiet" onClick={onUndo} aria-describedby={id} ref={focusOnce}>
        Verwijderen ongedaan maken
      </Button>
    </div>
  );
}

function focusOnce(button: HTMLButtonElement | null): void {
  button?.focus();
}

interface ItemFrameProps<I extends Item> {
  readonly title: string;
  /** of the list */
  readonly path: string | undefined;
  readonly index: number;
  readonly item: I;
  readonly onChange: Change<I>;
  readonly onRemove: (item: I, index: number) => void;
  readonly Form: ComponentType<ItemFormProps<I>>;
}

function ItemFrameInner<I extends Item>({ title, path, index, item, onChange, onRemove, Form }: ItemFrameProps<I>) {
  const titleId = useId();
  const place = path === undefined ? undefined : `${path}/${item.id}`;
  const landed = useLandedNote(place);
  const change = useCallback((next: I) => onChange((all) => replaceItem(all, next)), [onChange]);
  return (
    <fieldset className={styles['item']} aria-labelledby={titleId} data-field={place}>
      <div className={styles['legend']}>
        <h2 id={titleId}>{title}</h2>
        <Button look="quiet" className={styles['remove']} onClick={() => onRemove(item, index)}>
          Verwijderen<VisuallyHidden> van {title}</VisuallyHidden>
        </Button>
      </div>
      {landed}
      <Form item={item} onChange={change} />
    </fieldset>
  );
}

// memo() forgets type parameters; the cast gives them back
const ItemFrame = memo(ItemFrameInner) as typeof ItemFrameInner;
