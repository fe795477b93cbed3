import { activityKind, type Activity } from '@shared/record/activity/activity';
import { roleAdvice, roleQuestions } from '@shared/rules/role-advice';
import { useId } from 'react';
import { Cited } from '@renderer/fields/cited';
import { Button } from '@renderer/ui/button';
import { Disclosure } from '@renderer/ui/disclosure';
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
  const answered = roleQuestions.filter((question) => activity[question] !== null).length;
  const note = answered === roleQuestions.length ? 'ingevuld' : `${answered} van ${roleQuestions.length} vragen beantwoord`;
  return (
    <Disclosure title="Hulp bij de keuze" note={answered > 0 ? note : ''} openAtFirst={answered > 0 && activity.role === null}>
      {roleQuestions.map((question) => (
        <PlacedField key={question} field={fields[question]} name={question} body={activity} edit={edit} />
      ))}
      <Advice activity={activity} edit={edit} focusRole={focusRole} />
    </Disclosure>
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
