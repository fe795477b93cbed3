import type { ScreeningQuestion } from '@shared/law/screening-list';
import { answerOptions, type Answer, type GivenAnswer } from '@shared/record/screening-answers';
import { IconX } from '@tabler/icons-react';
import { screeningPlace } from '@shared/rules/finding';
import { memo, useId, type KeyboardEvent, type MouseEvent } from 'react';
import { Cited } from '@renderer/fields/cited';
import { useLandedNote } from '@renderer/fields/landed-note';
import { Button } from '@renderer/ui/button';
import { questionElementId } from './go-to-question';
import styles from './question.module.css';

export type ChangeAnswer = (id: string, change: Partial<Omit<GivenAnswer, 'id'>>) => void;

interface QuestionControlProps {
  readonly question: ScreeningQuestion;
  readonly answer: Answer | null;
  readonly reason: string;
  /** the same function on every render */
  readonly onChange: ChangeAnswer;
}

/**
 * One question: its three answers on a line, and why. Beside the arrows the first letter of an answer gives it, and Delete or the
 * button takes it back.
 */
export const QuestionControl = memo(function QuestionControl({ question, answer, reason, onChange }: QuestionControlProps) {
  const key = useId();
  const { id, name, scale, help, citation } = question;
  const place = `${screeningPlace}/${id}`;
  const landed = useLandedNote(place);
  const clear = (radios: HTMLElement | null) => {
    radios?.querySelector<HTMLInputElement>('input:checked')?.focus();
    onChange(id, { answer: null });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const letter = answerOptions.find(({ label }) => label[0]?.toLowerCase() === event.key.toLowerCase());
    if (letter !== undefined) event.currentTarget.querySelector<HTMLElement>(`[value=${letter.value}]`)?.focus();
    else if (event.key !== 'Delete' && event.key !== 'Backspace') return;
    event.preventDefault();
    onChange(id, { answer: letter?.value ?? null });
  };
  const takeBack = (event: MouseEvent<HTMLElement>) => clear(event.currentTarget.parentElement);
  return (
    <div className={styles['question']} role="radiogroup" id={questionElementId(id)} aria-labelledby={`${key}-name`} aria-describedby={`${key}-help`} data-field={place} data-open={answer === null || undefined}>
      <div className={styles['head']}>
        <span className={styles['name']} id={`${key}-name`}>
          {name}
        </span>
        <Cited citations={[citation]} />
      </div>
      <div id={`${key}-help`}>
        {landed}
        <p>{question.question}</p>
        <p className={styles['help']}>
          {scale !== '' && `De AP telt dit vanaf: ${scale}. `}
          {help}
        </p>
      </div>
      <div className={styles['line']}>
        <div className={styles['radios']} onKeyDown={onKeyDown}>
          {answerOptions.map(({ value, label }) => (
            <label key={value} className={styles['radio']}>
              <input type="radio" name={key} value={value} checked={answer === value} onChange={() => onChange(id, { answer: value })} />
              {label}
            </label>
          ))}
          {answer !== null && (
            // Not among the stops of Tab, of which there are many here: Delete does the same.
            <Button look="quiet" square tabIndex={-1} title="Antwoord terugnemen (Delete)" aria-label="Antwoord terugnemen" onClick={takeBack}>
              <IconX size={16} aria-hidden />
            </Button>
          )}
        </div>
        <label className={styles['reason']}>
          <span className={styles['reasonLabel']}>Toelichting</span>
          <textarea rows={1} dir="auto" value={reason} onChange={(event) => onChange(id, { reason: event.currentTarget.value })} />
        </label>
      </div>
    </div>
  );
});
