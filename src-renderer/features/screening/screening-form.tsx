import type { Screening } from '@shared/record/screening';
import { gateIds } from '@shared/law/screening-list';
import { useEffect, useRef } from 'react';
import type { NewRecord } from '@renderer/storage/use-draft';
import { useDraft, useDraftBody } from '@renderer/storage/use-draft';
import type { Draft } from '@renderer/storage/draft';
import { ErrorNotice } from '@renderer/ui/error-notice';
import { DecisionFields } from './decision-fields';
import { FreezeSection } from './freeze-section';
import { GateGroup } from './gate-group';
import { LargeScale } from './large-scale';
import { OutcomePanel } from './outcome-panel';
import styles from './outcome.module.css';
import { ScreeningRecord } from './screening-record';

interface ScreeningFormProps {
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
      return <OpenScreening id={id} draft={state.draft} {...rest} />;
  }
}

interface OpenScreeningProps extends Pick<ScreeningFormProps, 'id' | 'focusFirst' | 'onFrozen'> {
  readonly draft: Draft<Screening>;
}

function OpenScreening({ id, draft, focusFirst, onFrozen }: OpenScreeningProps) {
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
        <div className={styles['main']} ref={main}>
          <LargeScale draft={draft} screening={screening} />
          {gateIds.map((gate) => (
            <GateGroup key={gate} draft={draft} gate={gate} given={screening[gate]} />
          ))}
          <DecisionFields draft={draft} screening={screening} />
          <FreezeSection id={id} draft={draft} screening={screening} onFrozen={onFrozen} />
        </div>
      </div>
    </div>
  );
}
