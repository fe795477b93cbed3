import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { dataCategoriesField, type Cell, type DataCategory } from '@shared/record/activity/subjects-and-data';
import { useCallback, useId, useState } from 'react';
import { ItemPlace, useFieldPath } from '@renderer/fields/field-place';
import { HandlingFields } from './handling-fields';
import { fieldsBeside } from './handling-text';
import styles from './matrix.module.css';
import { deviates } from './matrix-edits';
import { categoryName } from './names';
import type { Edit } from './placed-field';

interface CellDetailProps {
  readonly category: DataCategory;
  readonly cell: Cell;
  readonly group: string;
  readonly edit: Edit<DataCategory>;
}

/** What is different for one group; open from the start when something is. */
export function CellDetail({ category, cell, group, edit }: CellDetailProps) {
  const id = useId();
  const [open, setOpen] = useState(() => deviates(cell));
  const cellId = cell.id;
  const cells = useFieldPath(dataCategoriesField.fields.subjects);
  const editCell: Edit<Cell> = useCallback(
    (change) => edit((before) => ({ ...before, subjects: before.subjects.map((each) => (each.id === cellId ? change(each) : each)) })),
    [edit, cellId],
  );
  return (
    <div className={styles['cellDetail']}>
      <button type="button" className={styles['toggle']} data-unfolds={cells === undefined ? undefined : `${cells}/${cellId}`} aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {open ? <IconChevronDown size={16} aria-hidden /> : <IconChevronRight size={16} aria-hidden />}
        <span>
          Anders voor <bdi>{group}</bdi>
        </span>
        {!open && deviates(cell) && <span className={styles['some']}>ingevuld</span>}
      </button>
      {open && (
        <div id={id} className={styles['cellFields']}>
          <ItemPlace field={dataCategoriesField.fields.subjects} id={cellId}>
            <HandlingFields fields={fieldsBeside(category)} body={cell} edit={editCell} category={category.name} groups={[group]} context={`${categoryName(category)} van ${group}`} />
          </ItemPlace>
        </div>
      )}
    </div>
  );
}
