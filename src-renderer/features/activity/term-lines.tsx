import type { Activity } from '@shared/record/activity/activity';
import { dataCategoriesField, handlingFields, termKindOptions, type Cell, type DataCategory, type DataSubject } from '@shared/record/activity/subjects-and-data';
import { termIsKnown } from '@shared/record/activity/terms';
import { valueProblem } from '@shared/record/value-problem';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { memo, useCallback, useState } from 'react';
import { ItemPlace } from '@renderer/fields/field-place';
import { classNames } from '@renderer/ui/class-names';
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

/** Nothing about the term is left to fill in, and all of it can be read: then one line says it. */
function isWhole(category: DataCategory, groups: readonly DataSubject[]): boolean {
  return termIsKnown(category, groups) && valueProblem(handlingFields.term, category.term) === undefined;
}

const TermLine = memo(function TermLine({ category, groups, edit }: TermLineProps) {
  const { id } = category;
  const editThis: Edit<DataCategory> = useCallback((change) => edit(editCategory(id, change)), [edit, id]);
  // Only at first: what is being filled in does not fold under somebody's hands.
  const [open, setOpen] = useState(() => !isWhole(category, groups));
  const others = category.subjects.filter((cell) => termText(cell) !== '');
  return (
    <li className={classNames(styles['line'], styles['term'], !open && styles['whole'])}>
      <div className={styles['name']}>
        <button type="button" className={styles['toggle']} aria-expanded={open} data-unfolds={`dataCategories/${id}`} onClick={() => setOpen(!open)}>
          {open ? <IconChevronDown size={16} stroke={1.75} aria-hidden /> : <IconChevronRight size={16} stroke={1.75} aria-hidden />}
          <b dir="auto">{categoryName(category)}</b>
        </button>
        {open && <Others cells={others} groups={groups} />}
      </div>
      {open ? (
        <TermFields fields={handlingFields} body={category} edit={editThis} category={category.name} groups={groupsOf(category, groups)} context={categoryName(category)} compact />
      ) : (
        <div className={styles['told']}>
          <span dir="auto">{toldInShort(category)}</span>
          <Others cells={others} groups={groups} />
        </div>
      )}
    </li>
  );
});

/** '2 jaar · Einde traject · Richtlijn · Gebruikelijk'; of what has no number its reason. */
function toldInShort(category: DataCategory): string {
  const kind = termKindOptions.find(({ value }) => value === category.termKind)?.label ?? '';
  const term = termText(category);
  return [term === '' ? category.termReason.trim() : term, kind, category.termSource.trim()].filter((words) => words !== '').join(' · ');
}

/** Groups for which it is otherwise. */
function Others({ cells, groups }: { readonly cells: readonly Cell[]; readonly groups: readonly DataSubject[] }) {
  return cells.map((cell) => {
    const group = groups.find((each) => each.id === cell.id);
    return (
      <p key={cell.id} className={styles['small']}>
        Anders voor {group === undefined ? 'een verwijderde groep' : groupName(group)}: {termText(cell)}
      </p>
    );
  });
}
