import type { ListField } from '@shared/record/field';
import { memo, useCallback, useId, useRef, useState, type ComponentType } from 'react';
import { Button } from '@renderer/ui/button';
import { VisuallyHidden } from '@renderer/ui/visually-hidden';
import styles from './item-list.module.css';
import { insertItem, removeItem, replaceItem, type Item } from './items';

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

  const remove = useCallback(
    (item: I, index: number) => {
      setRemoved({ item, index });
      onChange((all) => removeItem(all, item.id));
    },
    [onChange],
  );
  const add = () => {
    onChange((all) => [...all, newItem()]);
    // the new item is there after the next paint; typing can start in it at once
    requestAnimationFrame(() => {
      const forms = list.current?.querySelectorAll<HTMLElement>('fieldset');
      forms?.[forms.length - 1]?.querySelector<HTMLElement>('textarea, input')?.focus();
    });
  };
  const undo = () => {
    if (removed === undefined) return;
    onChange((all) => insertItem(all, removed.item, removed.index));
    setRemoved(undefined);
  };

  return (
    <div className={styles['list']} ref={list}>
      {items.length === 0 && <p>{empty}</p>}
      {items.map((item, index) => (
        <ItemFrame key={item.id} title={`${field.itemLabel} ${index + 1}`} index={index} item={item} onChange={onChange} onRemove={remove} Form={Form} />
      ))}
      <div role="status" className={styles['removed']}>
        {removed !== undefined && (
          <>
            <span>
              {field.itemLabel} {removed.index + 1} is verwijderd.
            </span>
            <Button look="quiet" onClick={undo}>
              Verwijderen ongedaan maken
            </Button>
          </>
        )}
      </div>
      <div>
        <Button onClick={add}>{items.length === 0 ? `Een ${label} toevoegen` : `Nog een ${label} toevoegen`}</Button>
      </div>
    </div>
  );
}

interface ItemFrameProps<I extends Item> {
  readonly title: string;
  readonly index: number;
  readonly item: I;
  readonly onChange: Change<I>;
  readonly onRemove: (item: I, index: number) => void;
  readonly Form: ComponentType<ItemFormProps<I>>;
}

function ItemFrameInner<I extends Item>({ title, index, item, onChange, onRemove, Form }: ItemFrameProps<I>) {
  const titleId = useId();
  const change = useCallback((next: I) => onChange((all) => replaceItem(all, next)), [onChange]);
  return (
    <fieldset className={styles['item']} aria-labelledby={titleId}>
      <div className={styles['legend']}>
        <h2 id={titleId}>{title}</h2>
        <Button look="quiet" onClick={() => onRemove(item, index)}>
          Verwijderen<VisuallyHidden> van {title}</VisuallyHidden>
        </Button>
      </div>
      <Form item={item} onChange={change} />
    </fieldset>
  );
}

// memo() forgets type parameters; the cast gives them back
const ItemFrame = memo(ItemFrameInner) as typeof ItemFrameInner;
