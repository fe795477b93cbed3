import { dataCategoriesField, handlingFields, type DataCategory, type DataSubject } from '@shared/record/activity/subjects-and-data';
import { suggestionNote } from '@shared/record/suggestions';
import { Button } from '@renderer/ui/button';
import { VisuallyHidden } from '@renderer/ui/visually-hidden';
import { CellDetail } from './cell-detail';
import { ExceptionFields } from './exception-fields';
import { HandlingFields } from './handling-fields';
import styles from './matrix.module.css';
import { categoryName, groupName, groupsOf } from './names';
import { Noted, Notes } from './noted';
import { PlacedField, type Edit } from './placed-field';

const { fields } = dataCategoriesField;

interface CategoryDetailProps {
  readonly category: DataCategory;
  readonly groups: readonly DataSubject[];
  /** who gave the order */
  readonly commissioners: readonly string[];
  readonly nameProblem: string | undefined;
  readonly exceptionProblem: string | undefined;
  readonly edit: Edit<DataCategory>;
  readonly onRemove: () => void;
}

/** All that is known of one category: what it is, why it may be used, how it is handled, and for which groups that differs. */
export function CategoryDetail({ category, groups, commissioners, nameProblem, exceptionProblem, edit, onRemove }: CategoryDetailProps) {
  const name = categoryName(category);
  const note = suggestionNote(category.name);
  const place = { body: category, edit };
  return (
    <div className={styles['detail']} ref={intoSight}>
      <div className={styles['halves']}>
        <div className={styles['half']}>
          <Noted>
            <PlacedField field={fields.name} name="name" {...place} error={nameProblem} />
            {note !== undefined && <Notes label={`Let op bij ${name}`} notes={[{ key: name, label: '', ...note }]} />}
          </Noted>
          <PlacedField field={fields.dataClass} name="dataClass" {...place} context={name} />
          <ExceptionFields category={category} edit={edit} groups={groupsOf(category, groups)} commissioners={commissioners} context={name} error={exceptionProblem} />
        </div>
        <div className={styles['half']}>
          <HandlingFields fields={handlingFields} body={category} edit={edit} category={category.name} groups={groupsOf(category, groups)} context={name} />
        </div>
      </div>
      {category.subjects.map((cell) => {
        const group = groups.find(({ id }) => id === cell.id);
        return <CellDetail key={cell.id} category={category} cell={cell} group={group === undefined ? 'een verwijderde groep' : groupName(group)} edit={edit} />;
      })}
      <div>
        <Button onClick={onRemove}>
          Verwijderen<VisuallyHidden> van {name}</VisuallyHidden>
        </Button>
      </div>
    </div>
  );
}

/** In a table that scrolls by itself, what opens at its end would not be seen. */
function intoSight(detail: HTMLElement | null): void {
  if (detail?.closest('[data-long]')) detail.scrollIntoView({ block: 'nearest' });
}
