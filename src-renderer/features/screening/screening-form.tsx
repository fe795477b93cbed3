import type { Screening } from '@shared/record/screening';
import { gateIds } from '@shared/law/screening-list';
import { useEffect, useRef, type FocusEvent } from 'react';
import type { NewRecord } from '@renderer/records/use-draft';
import { useDraft, useDraftBody } from '@renderer/records/use-draft';
import type { Draft } from '@renderer/records/draft';
import { ErrorNotice } from '@renderer/ui/error-notice';
import { DecisionFields } from './decision-fields';
import { FreezeSection } from './freeze-section';
import form from './form.module.css';
import { GateGroup } from './gate-group';
import { LargeScale } from './large-scale';
import { OutcomePanel } from './outcome-panel';
import styles from './outcome.module.css';
import { ScreeningRecord } from './screening-record';
import { ScreeningVersions } from './screening-versions';

interface ScreeningFormProps {
  readonly org: string;
  readonly id: string;
  readonly otherwise: NewRecord<Screening> | undefined;
  /** begun with a button that is gone: the first question gets the focus */
  readonly focusFirst: boolean;
  readonly onFrozen: () => void;
}

/** An open screening: read, or begun with its first change. */
export function ScreeningForm({ id, otherwise, ...rest }: ScreeningFormProps) {
  const state = useDraft<Screening>(id, otherwise);
  switch (state.status) {
    case 'loading':
      return null;
    case 'missing':
      return <p>Deze screening is er niet meer. Misschien is zij voorgoed gewist.</p>;
    case 'failed':
      return <ErrorNotice error={state.error} />;
    case 'ready':
      return (
        <>
          <ScreeningVersions record={state.record} flush={state.draft.flush} />
          <OpenScreening id={id} draft={state.draft} {...rest} />
        </>
      );
  }
}

interface OpenScreeningProps extends Pick<ScreeningFormProps, 'org' | 'id' | 'focusFirst' | 'onFrozen'> {
  readonly draft: Draft<Screening>;
}

function OpenScreening({ org, id, draft, focusFirst, onFrozen }: OpenScreeningProps) {
  const screening = useDraftBody(draft);
  const main = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focusFirst) main.current?.querySelector<HTMLElement>('[role=radiogroup] input')?.focus();
  }, [focusFirst]);
  const { frozen } = screening;
  // From the moment it is fixed nothing can be typed into it, also while the disk is still busy with it.
  if (frozen !== null) return <ScreeningRecord screening={{ ...screening, frozen }} by="" />;
  return (
    <div className={styles['layout']}>
      <div className={styles['frame']}>
        <OutcomePanel screening={screening} />
        <div className={styles['main']} ref={main} onFocus={showWhole}>
          <p className={form['keys']}>Met het toetsenbord: Tab naar de volgende vraag, J, N of W voor een antwoord, Delete om het terug te nemen.</p>
          <LargeScale draft={draft} screening={screening} />
          {gateIds.map((gate) => (
            <GateGroup key={gate} draft={draft} gate={gate} given={screening[gate]} />
          ))}
          <DecisionFields draft={draft} screening={screening} />
          <FreezeSection org={org} id={id} draft={draft} screening={screening} onFrozen={onFrozen} />
        </div>
      </div>
    </div>
  );
}

/** A browser shows only the caret of a text that gets the focus, and that may be under the outcome. */
function showWhole({ target }: FocusEvent<HTMLElement>): void {
  if (target.matches(':focus-visible')) target.scrollIntoView({ block: 'nearest' });
}
