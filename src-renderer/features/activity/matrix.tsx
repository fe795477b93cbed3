import { dataClassFacts } from '@shared/law/data-classes';
import type { Activity } from '@shared/record/activity/activity';
import type { ActivityProblems } from '@shared/record/activity/problems';
import { useCallback, useRef } from 'react';
import { classNames } from '@renderer/ui/class-names';
import { GroupDetail, GroupHeader } from './group-header';
import styles from './matrix.module.css';
import { classOrder, editGroup } from './matrix-edits';
import { MatrixRow, type RowActions } from './matrix-row';
import type { MatrixState } from './use-matrix';

/** More do not fit on a screen, with the heads of the columns above them. */
const manyRows = 20;

interface MatrixProps {
  readonly activity: Activity;
  readonly problems: ActivityProblems;
  readonly state: MatrixState;
  readonly actions: RowActions;
  readonly onRemoveGroup: (group: string) => void;
}

/** Groups of people as columns, categories of data as rows under their class, a mark where they meet. */
export function Matrix({ activity, problems, state, actions, onRemoveGroup }: MatrixProps) {
  const { subjects: groups, dataCategories, commissioners } = activity;
  const table = useRef<HTMLTableElement>(null);
  const { openGroup, setOpenGroup } = state;
  const renamed = groups.find(({ id }) => id === openGroup);
  const close = () => {
    setOpenGroup(undefined);
    table.current?.querySelector<HTMLElement>(`[data-group="${CSS.escape(openGroup ?? '')}"]`)?.focus();
  };
  const editRenamed = useCallback((change: Parameters<typeof editGroup>[1]) => actions.edit(editGroup(openGroup ?? '', change)), [actions, openGroup]);
  // One list for all classes: a row that goes to another class keeps its element, and so the focus in it.
  const lines = classOrder.flatMap((dataClass) => {
    const rows = dataCategories.filter((category) => state.classOf(category) === dataClass);
    if (rows.length === 0) return [];
    return [
      <tr key={dataClass ?? 'none'} className={styles['class']}>
        <th scope="rowgroup" colSpan={groups.length + 3}>
          <span>{dataClass === null ? 'Nog geen klasse' : dataClassFacts(dataClass).label}</span>
        </th>
      </tr>,
      ...rows.map((category) => (
        <MatrixRow
          key={`row ${category.id}`}
          category={category}
          groups={groups}
          commissioners={commissioners}
          open={state.isOpen(category)}
          nameProblem={problems.get(`dataCategories/${category.id}/name`)}
          exceptionProblem={problems.get(`dataCategories/${category.id}/exception`)}
          actions={actions}
        />
      )),
    ];
  });
  const long = dataCategories.length > manyRows;
  return (
    <div className={classNames(styles['scroll'], long && styles['long'])} data-long={long || undefined}>
      <table className={styles['matrix']} aria-label="Gegevens per groep" ref={table}>
        <thead>
          <tr>
            <th scope="col" className={styles['name']}>
              Soort gegevens
            </th>
            {groups.map((group) => (
              <GroupHeader
                key={group.id}
                group={group}
                open={group.id === openGroup}
                problem={problems.get(`subjects/${group.id}/name`)}
                onToggle={() => (group.id === openGroup ? close() : setOpenGroup(group.id))}
              />
            ))}
            <th scope="col" className={styles['term']}>
              Bron
            </th>
            <th scope="col" className={styles['term']}>
              Bewaren
            </th>
          </tr>
        </thead>
        <tbody>
          {renamed !== undefined && (
            <tr>
              <td colSpan={groups.length + 3} className={styles['wide']}>
                <GroupDetail
                  key={renamed.id}
                  group={renamed}
                  problem={problems.get(`subjects/${renamed.id}/name`)}
                  edit={editRenamed}
                  onRemove={() => onRemoveGroup(renamed.id)}
                  onClose={close}
                />
              </td>
            </tr>
          )}
          {lines}
        </tbody>
      </table>
    </div>
  );
}
