import type { Activity } from '@shared/record/activity/activity';
import { dataCategoriesField, handlingFields, type DataCategory, type DataSubject } from '@shared/record/activity/subjects-and-data';
import { memo, useCallback } from 'react';
import { ItemPlace } from '@renderer/fields/field-place';
import { termText } from './handling-text';
import styles from './lines.module.css';
import { editCategory } from './matrix-edits';
import { categoryName, groupName, groupsOf } from './names';
import type { Edit } from './placed-field';
import { TermFields, typedTermKeys } from './term-fields';

interface TermLinesProps {
  readonly categories: readonly DataCategory[];
  readonly groups: readonly DataSubject[];
  readonly edit: Edit<Activity>;
}

/** How long each category is kept, under each other; the same facts as in the row of the matrix. */
export function TermLines({ categories, groups, edit }: TermLinesProps) {
  return (
    <div className={styles['box']}>
      <div className={`${styles['heads']} ${styles['term']}`} aria-hidden>
        <span>{dataCategoriesField.itemLabel}</span>
        {typedTermKeys.map((key) => (
          <span key={key}>{handlingFields[key].label}</span>
        ))}
      </div>
      <ul className={styles['lines']} aria-label="Bewaartermijnen">
        {categories.map((category) => (
          <ItemPlace key={category.id} field={dataCategoriesField} id={category.id}>
            <TermLine category={category} groups={groups} edit={edit} />
          </ItemPlace>
        ))}
      </ul>
    </div>
  );
}

interface TermLineProps {
  readonly category: DataCategory;
  readonly groups: readonly DataSubject[];
  readonly edit: Edit<Activity>;
}

const TermLine = memo(function TermLine({ category, groups, edit }: TermLineProps) {
  const { id } = category;
  const editThis: Edit<DataCategory> = useCallback((change) => edit(editCategory(id, change)), [edit, id]);
  const others = category.subjects.filter((cell) => termText(cell) !== '');
  return (
    <li className={`${styles['line']} ${styles['term']}`}>
      <div className={styles['name']}>
        <b dir="auto">{categoryName(category)}</b>
        {others.map((cell) => {
          const group = groups.find((each) => each.id === cell.id);
          return (
            <p key={cell.id} className={styles['small']}>
              Anders voor {group === undefined ? 'een verwijderde groep' : groupName(group)}: {termText(cell)}
            </p>
          );
        })}
      </div>
      <TermFields fields={handlingFields} body={category} edit={editThis} category={category.name} groups={groupsOf(category, groups)} context={categoryName(category)} compact />
    </li>
  );
});
