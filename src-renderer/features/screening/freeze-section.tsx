import { activityKind } from '@shared/record/activity/activity';
import type { Organisation } from '@shared/record/organisation';
import type { Screening } from '@shared/record/screening';
import { screeningPlace } from '@shared/rules/finding';
import { openBeforeFreezing } from '@shared/screening/decision';
import { useLandedNote } from '@renderer/fields/landed-note';
import type { Draft } from '@renderer/records/draft';
import { useRows } from '@renderer/records/hooks';
import { useRecord } from '@renderer/records/use-record';
import { Button } from '@renderer/ui/button';
import { ErrorNotice } from '@renderer/ui/error-notice';
import { Notice } from '@renderer/ui/notice';
import styles from './form.module.css';
import { useFreeze } from './use-freeze';

/** Where nothing is left to answer. */
const place = `${screeningPlace}/freeze`;

interface FreezeSectionProps {
  readonly org: string;
  readonly id: string;
  readonly draft: Draft<Screening>;
  readonly screening: Screening;
  readonly onFrozen: () => void;
}

/** Fixing the screening. What is still open is said before, and never in the way. */
export function FreezeSection({ org, id, draft, screening, onFrozen }: FreezeSectionProps) {
  const { busy, error, start } = useFreeze(id, draft, onFrozen);
  const landed = useLandedNote(place);
  const organisation = useRecord(org);
  const hasDpo = organisation.status === 'ready' ? (organisation.record.body as Organisation).hasDpo : undefined;
  const hasFg = hasDpo !== 'no';
  const nobodySaid = hasDpo === null;
  const classes = useRows(activityKind, org).find((row) => row.id === screening.activity)?.summary.classes ?? [];
  const open = openBeforeFreezing(screening, hasFg, classes.includes('special') || classes.includes('criminal'));
  return (
    <section className={styles['section']}>
      <h2>Vaststellen</h2>
      {open.length > 0 && (
        <Notice tone="warning">
          <p>Dit staat nog open. Vaststellen kan toch; in de vastgestelde screening is dan te zien wat niet is ingevuld.</p>
          <ul className={styles['open']}>
            {open.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          {nobodySaid && (
            <p>
              <a href={`#/o/${org}/organisatie`}>Bij Organisatie vastleggen of er een FG is</a>
            </p>
          )}
        </Notice>
      )}
      <p>
        Met vaststellen ligt deze screening vast: antwoorden, uitkomst en besluit blijven bewaard zoals ze nu zijn. Verandert er later iets, dan screent u opnieuw, ook
        vanaf deze antwoorden.
      </p>
      {error !== undefined && <ErrorNotice error={error} />}
      {landed}
      <div data-field={place} data-open>
        <Button look="primary" onClick={start} busy={busy}>
          Screening vaststellen
        </Button>
      </div>
    </section>
  );
}
