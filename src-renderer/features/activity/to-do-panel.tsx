import { levelLabels } from '@shared/rules/finding';
import { useId } from 'react';
import { parts, type Part } from '@renderer/fields/activity-parts';
import { PlaceLink } from '@renderer/findings/place-link';
import { classNames } from '@renderer/ui/class-names';
import { Disclosure } from '@renderer/ui/disclosure';
import type { ToDo } from './to-do';
import styles from './to-do.module.css';

interface ToDoPanelProps {
  readonly org: string;
  readonly id: string;
  readonly part: Part;
  readonly all: readonly ToDo[];
  /** there is no room beside the form: it is folded above it */
  readonly folded: boolean;
}

/** Beside the form: what is still open and what was found in this activity, this tab first, each the way to its field. */
export function ToDoPanel({ org, id, part, all, folded }: ToDoPanelProps) {
  const heading = useId();
  const here = all.filter((each) => each.part === part);
  const elsewhere = all.filter((each) => each.part !== part);
  const list = (
    <>
      {all.length === 0 && <p className={styles['none']}>Hier staat niets meer open.</p>}
      {here.length > 0 && <ToDoList org={org} id={id} title="Op dit tabblad" all={here} />}
      {elsewhere.length > 0 && <ToDoList org={org} id={id} title={here.length > 0 ? 'Op andere tabbladen' : 'Op andere tabbladen; hier is alles ingevuld'} all={elsewhere} named />}
    </>
  );
  if (folded) {
    return (
      <aside aria-label="Nog te doen" className={styles['folded']}>
        <Disclosure title="Nog te doen" note={all.length === 0 ? 'niets' : `${here.length} hier, ${elsewhere.length} elders`}>
          {list}
        </Disclosure>
      </aside>
    );
  }
  return (
    <aside aria-labelledby={heading} className={styles['panel']}>
      <h2 id={heading}>Nog te doen</h2>
      {list}
    </aside>
  );
}

interface ToDoListProps {
  readonly org: string;
  readonly id: string;
  readonly title: string;
  readonly all: readonly ToDo[];
  /** says on which tab each is */
  readonly named?: boolean;
}

function ToDoList({ org, id, title, all, named = false }: ToDoListProps) {
  const label = useId();
  return (
    <section className={styles['part']}>
      <h3 id={label}>{title}</h3>
      <ul aria-labelledby={label}>
        {all.map(({ key, part, path, level, text, where }) => (
          <li key={key} data-row={`to-do/${key}`} className={classNames(styles['line'], level !== undefined && styles[level])}>
            <PlaceLink org={org} finding={{ subject: { kind: 'activity', id, name: '' }, path }} cameFrom={{ activity: id, ...(level === undefined ? {} : { finding: key }) }}>
              {text}
            </PlaceLink>
            <span className={styles['about']} dir="auto">
              {[level === undefined ? '' : levelLabels[level], named ? parts[part] : '', where].filter((words) => words !== '').join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
