import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import type { Activity } from '@shared/record/activity/activity';
import { dataCategoriesField, type DataCategory, type DataSubject } from '@shared/record/activity/subjects-and-data';
import { memo, useCallback, useId } from 'react';
import { ItemPlace, useFieldPath } from '@renderer/fields/field-place';
import { useLandedNote } from '@renderer/fields/landed-note';
import { firstSentence } from '@renderer/ui/first-sentence';
import { CategoryDetail } from './category-detail';
import { termText } from './handling-text';
import styles from './matrix.module.css';
import { editCategory } from './matrix-edits';
import { categoryName, groupName } from './names';
import { PlacedField, type Edit } from './placed-field';

/** What a row may ask for; the same object on every render. */
export interface RowActions {
  readonly edit: Edit<Activity>;
  readonly toggle: (category: DataCategory) => void;
  readonly tick: (category: DataCategory, group: DataSubject, on: boolean) => void;
  readonly remove: (category: DataCategory) => void;
}

interface MatrixRowProps {
  readonly category: DataCategory;
  readonly groups: readonly DataSubject[];
  readonly commissioners: readonly string[];
  readonly open: boolean;
  readonly nameProblem: string | undefined;
  readonly exceptionProblem: string | undefined;
  readonly actions: RowActions;
}

/** One category: for which groups it is used, and when opened all that is known of it. */
export const MatrixRow = memo(function MatrixRow({ category, groups, commissioners, open, nameProblem, exceptionProblem, actions }: MatrixRowProps) {
  const id = useId();
  const name = categoryName(category);
  const { id: categoryId } = category;
  const edit: Edit<DataCategory> = useCallback((change) => actions.edit(editCategory(categoryId, change)), [actions, categoryId]);
  const problem = nameProblem ?? exceptionProblem;
  const list = useFieldPath(dataCategoriesField);
  const path = list === undefined ? undefined : `${list}/${categoryId}`;
  const marks = path === undefined ? undefined : `${path}/subjects`;
  // A mark has no room for it: the row below has.
  const landed = useLandedNote(path, marks, ...groups.map((group) => markOf(marks, group)));
  return (
    <ItemPlace field={dataCategoriesField} id={categoryId}>
      <tr data-field={path}>
        <th scope="row" className={styles['name']}>
          <button
            type="button"
            className={styles['toggle']}
            data-category={categoryId}
            data-unfolds={path}
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            aria-describedby={open || problem === undefined ? undefined : `${id}-problem`}
            onClick={() => actions.toggle(category)}
          >
            {open ? <IconChevronDown size={16} aria-hidden /> : <IconChevronRight size={16} aria-hidden />}
            <bdi>{name}</bdi>
          </button>
          {!open && category.dataClass === null && (
            <div className={styles['classless']}>
              <PlacedField field={dataCategoriesField.fields.dataClass} name="dataClass" body={category} edit={edit} context={name} compact />
            </div>
          )}
          {!open && problem !== undefined && (
            <p className={styles['problem']} id={`${id}-problem`}>
              {firstSentence(problem)}
            </p>
          )}
        </th>
        {groups.map((group) => (
          <td key={group.id} className={styles['cell']} data-field={markOf(marks, group)}>
            <label>
              <input
                type="checkbox"
                aria-label={`${name} van ${groupName(group)}`}
                checked={category.subjects.some((cell) => cell.id === group.id)}
                onChange={(event) => actions.tick(category, group, event.currentTarget.checked)}
              />
            </label>
          </td>
        ))}
        <td className={styles['term']} dir="auto">
          {category.sources.join(', ')}
        </td>
        <td className={styles['term']}>{termText(category)}</td>
      </tr>
      {landed !== undefined && (
        <tr>
          <td colSpan={groups.length + 3} className={styles['wide']}>
            <div className={styles['landed']}>{landed}</div>
          </td>
        </tr>
      )}
      {open && (
        <tr id={id}>
          <td colSpan={groups.length + 3} className={styles['wide']}>
            <CategoryDetail
              category={category}
              groups={groups}
              commissioners={commissioners}
              nameProblem={nameProblem}
              exceptionProblem={exceptionProblem}
              edit={edit}
              onRemove={() => actions.remove(category)}
            />
          </td>
        </tr>
      )}
    </ItemPlace>
  );
});

/** Where a category and a group meet. */
function markOf(marks: string | undefined, { id }: DataSubject): string | undefined {
  return marks === undefined ? undefined : `${marks}/${id}`;
}
