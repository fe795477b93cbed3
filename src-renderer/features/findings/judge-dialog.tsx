import { asAppError, type AppError } from '@shared/app-error';
import { judgementFields as fields } from '@shared/record/judgement';
import { workplaceKind } from '@shared/record/workplace';
import type { Finding } from '@shared/rules/finding';
import { useRef, useState, type FormEvent } from 'react';
import { Cited } from '@renderer/fields/cited';
import { ItemField } from '@renderer/fields/item-field';
import { useRows } from '@renderer/records/hooks';
import { useHouse } from '@renderer/records/house';
import { useUnfinished } from '@renderer/records/use-unfinished';
import { Button } from '@renderer/ui/button';
import { isoDay } from '@renderer/ui/dates';
import { Dialog } from '@renderer/ui/dialog';
import { ErrorNotice } from '@renderer/ui/error-notice';
import { ButtonRow } from '@renderer/ui/page';
import { useAfterCommit } from '@renderer/ui/use-after-commit';
import { FindingText } from './finding-text';
import styles from './findings.module.css';
import { answer, problemsOf, readAnswer, type Answer } from './judging';

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
  // Counted: each time leads to what is empty, also when nothing else has changed.
  const [asked, setAsked] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const afterCommit = useAfterCommit();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<AppError>();
  const [goesOn, setGoesOn] = useState(false);
  const keepTyped = useUnfinished({ org, about: finding.subject.id, place: `judge/${finding.key}` }, (text) => {
    setGiven({ ...given, ...readAnswer(text) });
    setGoesOn(true);
  });
  const change = (next: Answer) => {
    setGiven(next);
    keepTyped(JSON.stringify(next));
  };
  const beginAnew = () => {
    setGiven(begin(finding, workplace?.summary.name ?? '', isoDay(new Date())));
    setGoesOn(false);
    keepTyped('');
    afterCommit(() => form.current?.querySelector<HTMLElement>('textarea')?.focus());
  };
  const problems = problemsOf(given, isoDay(new Date()));
  const keep = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    if (Object.keys(problems).length > 0) {
      setAsked(asked + 1);
      return afterCommit(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
    }
    setBusy(true);
    try {
      await answer(store, org, finding, given);
      keepTyped('');
      onJudged();
    } catch (thrown) {
      setBusy(false);
      setError(asAppError(thrown, 'store-failed'));
    }
  };
  const place = (key: keyof Answer) => ({ field: fields[key], name: key, item: given, onChange: change, error: asked > 0 ? problems[key] : undefined });
  return (
    <Dialog title="Bevinding beoordelen" onClose={onClose}>
      <form onSubmit={(event) => void keep(event)} className={styles['judge']} ref={form}>
        <p>
          <FindingText finding={finding} /> <Cited citations={finding.citations} />
        </p>
        {goesOn && (
          <p className={styles['goesOn']} role="status">
            Wat u hier eerder typte staat er nog.{' '}
            <Button look="quiet" onClick={beginAnew}>
              Opnieuw beginnen
            </Button>
          </p>
        )}
        <ItemField {...place('reason')} />
        <ItemField {...place('by')} />
        <ItemField {...place('on')} />
        {error !== undefined && <ErrorNotice error={error} />}
        <ButtonRow>
          <Button look="primary" type="submit" busy={busy}>
            Oordeel bewaren
          </Button>
          <Button onClick={onClose}>Later verder</Button>
        </ButtonRow>
      </form>
    </Dialog>
  );
}

/** A former answer is where the next one begins; when is new and who too where that is known, unless the answer is only put right. */
function begin({ answered, lapsed }: Finding, name: string, today: string): Answer {
  if (answered !== undefined) return { reason: answered.reason, by: answered.by, on: answered.on };
  return { reason: lapsed?.reason ?? '', by: name === '' ? (lapsed?.by ?? '') : name, on: today };
}
