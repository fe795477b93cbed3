import { screeningKind, type Screening } from '@shared/record/screening';
import { decisions } from '@shared/record/screening-schema';
import { deviationNote } from '@shared/screening/decision';
import { screeningOutcome } from '@shared/screening/outcome';
import { FieldControl } from '@renderer/fields/field-control';
import { SeveralControl } from '@renderer/fields/several-control';
import type { Draft } from '@renderer/records/draft';
import { Notice } from '@renderer/ui/notice';
import styles from './form.module.css';
import { formSections } from './form-sections';
import { TextFields } from './text-fields';

const { fields } = screeningKind;

interface DecisionFieldsProps {
  readonly draft: Draft<Screening>;
  readonly screening: Screening;
}

/** What is not asked of a list: what the processing is, advice, the decision, and when to look again. */
export function DecisionFields({ draft, screening }: DecisionFieldsProps) {
  const note = deviationNote(screeningOutcome(screening).status, screening.decision);
  return (
    <>
      <section className={styles['section']}>
        <h2>Over deze screening</h2>
        <TextFields draft={draft} screening={screening} names={formSections.about} />
      </section>
      <section className={styles['section']}>
        <h2>Maatregelen en advies</h2>
        <TextFields draft={draft} screening={screening} names={[...formSections.risk, ...formSections.advice]} />
        <FieldControl
          field={fields.fgFollowed}
          value={screening.fgFollowed}
          onBlur={() => void draft.flush()}
          onChange={(value) => draft.edit((body) => ({ ...body, fgFollowed: value === 'yes' || value === 'no' ? value : null }))}
        />
        <TextFields draft={draft} screening={screening} names={formSections.afterAdvice} />
      </section>
      <section className={styles['section']}>
        <h2>Besluit</h2>
        <FieldControl
          field={fields.decision}
          value={screening.decision}
          onBlur={() => void draft.flush()}
          onChange={(value) => draft.edit((body) => ({ ...body, decision: decisions.find((each) => each === value) ?? null }))}
        />
        {note !== undefined && (
          <Notice tone="warning" role="status">
            <p>{note}</p>
          </Notice>
        )}
        <TextFields draft={draft} screening={screening} names={formSections.decided} />
      </section>
      <section className={styles['section']}>
        <h2>Herziening</h2>
        <TextFields draft={draft} screening={screening} names={formSections.review} />
        <SeveralControl
          field={fields.reviewTriggers}
          value={screening.reviewTriggers}
          onBlur={() => void draft.flush()}
          onChange={(reviewTriggers) => draft.edit((body) => ({ ...body, reviewTriggers }))}
        />
      </section>
    </>
  );
}
