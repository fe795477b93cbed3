import { subjectsField, type DataSubject } from '@shared/record/activity/subjects-and-data';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useId } from 'react';
import { ItemPlace, useFieldPath } from '@renderer/fields/field-place';
import { Button } from '@renderer/ui/button';
import { firstSentence } from '@renderer/ui/first-sentence';
import { ButtonRow } from '@renderer/ui/page';
import { VisuallyHidden } from '@renderer/ui/visually-hidden';
import styles from './matrix.module.css';
import { groupName } from './names';
import { PlacedField, type Edit } from './placed-field';

interface GroupHeaderProps {
  readonly group: DataSubject;
  readonly open: boolean;
  readonly problem: string | undefined;
  readonly onToggle: () => void;
}

/** The head of a column; it opens to the name and the description of the group. */
export function GroupHeader({ group, open, problem, onToggle }: GroupHeaderProps) {
  const id = useId();
  const list = useFieldPath(subjectsField);
  return (
    <th scope="col" className={styles['group']}>
      <button type="button" className={styles['toggle']} data-group={group.id} data-unfolds={list === undefined ? undefined : `${list}/${group.id}`} aria-expanded={open} aria-describedby={problem === undefined || open ? undefined : id} onClick={onToggle}>
        {open ? <IconChevronDown size={16} aria-hidden /> : <IconChevronRight size={16} aria-hidden />}
        <bdi>{groupName(group)}</bdi>
      </button>
      {!open && problem !== undefined && (
        <p className={styles['problem']} id={id}>
          {firstSentence(problem)}
        </p>
      )}
    </th>
  );
}

interface GroupDetailProps {
  readonly group: DataSubject;
  readonly problem: string | undefined;
  readonly edit: Edit<DataSubject>;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** Renaming a group in place, describing it, and taking it away. */
export function GroupDetail({ group, problem, edit, onRemove, onClose }: GroupDetailProps) {
  const name = groupName(group);
  const place = { body: group, edit };
  return (
    <div className={styles['detail']} role="group" aria-label={name}>
      <ItemPlace field={subjectsField} id={group.id}>
        <PlacedField field={subjectsField.fields.name} name="name" {...place} error={problem} inputRef={focusOnce} />
        <PlacedField field={subjectsField.fields.description} name="description" {...place} />
      </ItemPlace>
      <ButtonRow>
        <Button onClick={onClose}>Klaar</Button>
        <Button look="quiet" onClick={onRemove}>
          Verwijderen<VisuallyHidden> van {name}</VisuallyHidden>
        </Button>
      </ButtonRow>
    </div>
  );
}

function focusOnce(input: HTMLInputElement | null): void {
  input?.focus();
}
