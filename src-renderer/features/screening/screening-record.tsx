import { screeningKind, type Screening } from '@shared/record/screening';
import type { ScreeningCopy } from '@shared/record/screening-copy';
import { screeningOutcome } from '@shared/screening/outcome';
import { useEffect, useRef } from 'react';
import { RecordView } from '@renderer/fields/field-view';
import { dayText, momentText } from '@renderer/ui/dates';
import { AnsweredList } from './answered-list';
import { formSections } from './form-sections';
import { OutcomeReasons, OutcomeStatus } from './outcome-view';
import styles from './record.module.css';

const { fields } = screeningKind;

/** Everything of it but the gates, which stand in the copy that was fixed with the outcome. */
const shown = {
  'Over deze screening': formSections.about,
  Grootschalig: formSections.largeScale,
  'Maatregelen en advies': [...formSections.risk, ...formSections.advice, 'fgFollowed', ...formSections.afterAdvice],
  Besluit: ['decision', ...formSections.decided],
  Herziening: [...formSections.review, 'reviewTriggers'],
} as const;

const aboutAdvice: readonly string[] = ['fgAdvisedOn', 'fgName', 'fgFollowed', 'fgFollowUp'];

/** Without advice there is nothing to say of who gave it, when, and what was done with it. */
function says(screening: Screening, name: keyof Screening): boolean {
  return !aboutAdvice.includes(name) || [screening.fgAdvice, screening[name]].some((value) => value !== '' && value !== null);
}

interface ScreeningRecordProps {
  readonly screening: Screening & { readonly frozen: ScreeningCopy };
  /** who fixed it, as the history knows; '' when nobody signed */
  readonly by: string;
  /** another one counts now */
  readonly past?: boolean;
  /** it was fixed just now, by a button that is gone */
  readonly focus?: boolean;
}

/** A screening that was fixed, to read: nothing in it can change any more. */
export function ScreeningRecord({ screening, by, past = false, focus = false }: ScreeningRecordProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus) heading.current?.focus();
  }, [focus]);
  const { frozen } = screening;
  const outcome = screeningOutcome(screening);
  return (
    <article className={styles['record']}>
      <div>
        <h2 ref={heading} tabIndex={-1}>
          Screening van {dayText(frozen.at)}
        </h2>
        <p className={styles['muted']}>
          Vastgesteld op {momentText(frozen.at)}
          {by !== '' && ` door ${by}`}. Deze screening blijft bewaard zoals zij toen was.
        </p>
      </div>
      <div className={styles['outcome']}>
        <OutcomeStatus outcome={outcome} past={past} />
        <OutcomeReasons outcome={outcome} />
      </div>
      {Object.entries(shown).map(([title, names]) => (
        <section key={title} className={styles['section']}>
          <h3>{title}</h3>
          <RecordView fields={Object.fromEntries(names.filter((name) => says(screening, name)).map((name) => [name, fields[name]]))} body={screening} />
        </section>
      ))}
      {frozen.lists.map((list) => (
        <AnsweredList key={list.id} list={list} />
      ))}
    </article>
  );
}
