import { activityKind, type Activity } from '@shared/record/activity/activity';
import { roleAdvice, roleQuestions } from '@shared/rules/role-advice';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useId, useState } from 'react';
import { Cited } from '@renderer/fields/cited';
import { Button } from '@renderer/ui/button';
import { useAfterCommit } from '@renderer/ui/use-after-commit';
import { PlacedField, type Edit } from './placed-field';
import styles from './role-help.module.css';

const { fields } = activityKind;

interface RoleHelpProps {
  readonly activity: Activity;
  readonly edit: Edit<Activity>;
  /** the button that takes a role over goes when it is pressed */
  readonly focusRole: () => void;
}

/** Four questions and the role that they lead to; it advises, and a person takes the advice over or not. Open from the start while answers wait for a role. */
export function RoleHelp({ activity, edit, focusRole }: RoleHelpProps) {
  const id = useId();
  const answered = roleQuestions.filter((question) => activity[question] !== null).length;
  const [open, setOpen] = useState(answered > 0 && activity.role === null);
  return (
    <div className={styles['help']}>
      <button type="button" className={styles['toggle']} aria-expanded={open} aria-controls={open ? id : undefined} onClick={() => setOpen(!open)}>
        {open ? <IconChevronDown size={16} aria-hidden /> : <IconChevronRight size={16} aria-hidden />}
        <span>Hulp bij de keuze</span>
        {!open && answered > 0 && <span className={styles['some']}>{answered === roleQuestions.length ? 'ingevuld' : `${answered} van ${roleQuestions.length} vragen beantwoord`}</span>}
      </button>
      {open && (
        <div id={id} className={styles['panel']}>
          {roleQuestions.map((question) => (
            <PlacedField key={question} field={fields[question]} name={question} body={activity} edit={edit} />
          ))}
          <Advice activity={activity} edit={edit} focusRole={focusRole} />
        </div>
      )}
    </div>
  );
}

function Advice({ activity, edit, focusRole }: RoleHelpProps) {
  const id = useId();
  const afterCommit = useAfterCommit();
  const together = activity.jointControllers.some(({ party }) => party !== '');
  const { role, text, citations, open } = roleAdvice({ ...activity, together });
  const label = fields.role.options.find(({ value }) => value === role)?.label;
  return (
    <div className={styles['advice']}>
      <p id={id} role="status">
        {label !== undefined && <b>Advies: {label.toLowerCase()}. </b>}
        {text}
        {open.length > 0 && <> Nog te beantwoorden: {open.map((question) => `‘${fields[question].label}’`).join(', ')}.</>} <Cited citations={citations} />
      </p>
      {role === 'controller' && <p className={styles['some']}>Beslist u samen met een ander over doel en middelen? Dan is het ‘gezamenlijk verantwoordelijk’.</p>}
      {role !== undefined &&
        (role === activity.role ? (
          <p className={styles['some']}>Deze rol staat hierboven gekozen.</p>
        ) : (
          <div>
            <Button
              aria-describedby={id}
              onClick={() => {
                edit((before) => ({ ...before, role }));
                afterCommit(focusRole);
              }}
            >
              Overnemen
            </Button>
          </div>
        ))}
    </div>
  );
}
