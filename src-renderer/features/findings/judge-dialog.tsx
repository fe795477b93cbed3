import { asAppError, type AppError } from '@shared/app-error';
import { judgementFields as fields } from '@shared/record/judgement';
import { workplaceKind } from '@shared/record/workplace';
import type { Finding } from '@shared/rules/finding';
import { useState, type FormEvent } from 'react';
import { Cited } from '@renderer/fields/cited';
import { ItemField } from '@renderer/fields/item-field';
import { useRows } from '@renderer/records/hooks';
import { useHouse } from '@renderer/records/house';
import { Button } from '@renderer/ui/button';
import { isoDay } from '@renderer/ui/dates';
import { Dialog } from '@renderer/ui/dialog';
import { ErrorNotice } from '@renderer/ui/error-notice';
import { Notice } from '@renderer/ui/notice';
import { ButtonRow } from '@renderer/ui/page';
import { FindingText } from './finding-text';
import styles from './findings.module.css';
import { answer, isWhole, type Answer } from './judging';

interface JudgeDialogProps {
  readonly org: string;
  readonly finding: Finding;
  readonly onClose: () => void;
  readonly onJudged: () => void;
}

/** Why a finding that asks for weighing is all right as it is, by whom and when. */
export function JudgeDialog({ org, finding, onClose, onJudged }: JudgeDialogProps) {
  const { store } = useHouse();
  const [workplace] = useRows(workplaceKind, '');
  const [given, setGiven] = useState<Answer>(() => begin(finding, workplace?.summary.name ?? '', isoDay(new Date())));
  const [lacks, setLacks] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError>();
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    if (!isWhole(given)) return setLacks(true);
    setBusy(true);
    try {
      await answer(store, org, finding, given);
      onJudged();
    } catch (thrown) {
      setBusy(false);
      setError(asAppError(thrown, 'store-failed'));
    }
  };
  const place = { item: given, onChange: setGiven };
  return (
    <Dialog title="Bevinding beoordelen" onClose={onClose}>
      <form onSubmit={(event) => void keep(event)} className={styles['judge']}>
        <p>
          <FindingText finding={finding} /> <Cited citations={finding.citations} />
        </p>
        <ItemField field={fields.reason} name="reason" {...place} />
        <ItemField field={fields.by} name="by" {...place} />
        <ItemField field={fields.on} name="on" {...place} />
        {lacks && !isWhole(given) && (
          <Notice tone="warning" role="alert">
            <p>Uw oordeel telt pas met een reden, een naam en een datum. Vul aan wat nog leeg is.</p>
          </Notice>
        )}
        {error !== undefined && <ErrorNotice error={error} />}
        <ButtonRow>
          <Button look="primary" type="submit" busy={busy}>
            Oordeel bewaren
          </Button>
          <Button onClick={onClose}>Annuleren</Button>
        </ButtonRow>
      </form>
    </Dialog>
  );
}

/** A former answer is where the next one begins; who answers now and when is new, unless the answer is only put right. */
function begin({ answered, lapsed }: Finding, name: string, today: string): Answer {
  if (answered !== undefined) return { reason: answered.reason, by: answered.by, on: answered.on };
  return { reason: lapsed?.reason ?? '', by: name, on: today };
}
