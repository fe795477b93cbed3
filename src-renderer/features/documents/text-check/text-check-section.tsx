import type { Place } from '@shared/text-check/finding';
import { useId, useRef, useState } from 'react';
import { useUnfinished } from '@renderer/records/use-unfinished';
import { Button } from '@renderer/ui/button';
import { Notice } from '@renderer/ui/notice';
import { ButtonRow, Section } from '@renderer/ui/page';
import { Progress } from '@renderer/ui/progress';
import { Checked } from './checked';
import { goToPlace } from './go-to-place';
import { pasteAtOnce } from './paste-at-once';
import styles from './text-check.module.css';
import { useTextCheck, type Step } from './use-text-check';
import { refusals } from './words';

/** Holds an existing privacy statement or reglement against the law of today and the register. */
export function TextCheckSection({ org }: { readonly org: string }) {
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const { now, check } = useTextCheck(org);
  const [isEmpty, setIsEmpty] = useState(true);
  const keepTyped = useUnfinished({ org, about: org, place: 'text-check' }, (text) => {
    // Whoever typed meanwhile goes on with that.
    if (area.current === null || area.current.value !== '') return;
    area.current.value = text;
    setIsEmpty(false);
  });
  const typed = (text: string) => {
    setIsEmpty(text === '');
    keepTyped(text);
  };
  const [lost, setLost] = useState(false);
  /** the button of the finding that led to a place in the text */
  const [from, setFrom] = useState<Element | null>(null);
  const go = (place: Place) => {
    setFrom(document.activeElement);
    setLost(area.current !== null && !goToPlace(area.current, place));
  };
  return (
    <Section title="Bestaande tekst controleren">
      <p id={`${id}-help`}>
        Plak een privacyverklaring of reglement van uw organisatie. U ziet welke woorden en regels verouderd zijn, wat de artikelen 13 en 14 van de AVG vragen en ontbreekt, en
        wat het register anders zegt. De tekst blijft hier staan tot u hem wist. Hij komt niet in het register en niet in een archief.
      </p>
      <div className={styles['paste']}>
        <label htmlFor={id}>Te controleren tekst</label>
        <textarea id={id} ref={area} className={styles['area']} aria-describedby={`${id}-help`} rows={12} dir="auto" autoComplete="off" spellCheck={false} onPaste={pasteAtOnce} onInput={(event) => typed(event.currentTarget.value)} />
      </div>
      <ButtonRow>
        <Button
          look="primary"
          busy={now.step === 'checking'}
          onClick={() => {
            setLost(false);
            setFrom(null);
            check(area.current?.value ?? '');
          }}
        >
          Tekst controleren
        </Button>
        {!isEmpty && (
          <Button
            onClick={() => {
              if (area.current !== null) area.current.value = '';
              typed('');
              area.current?.focus();
            }}
          >
            Tekst wissen
          </Button>
        )}
        {from !== null && now.step === 'done' && (
          <Button look="quiet" onClick={() => goBack(from)}>
            Terug naar de bevinding
          </Button>
        )}
      </ButtonRow>
      {lost && (
        <Notice tone="tip" role="status">
          <p>Deze woorden staan niet meer in de tekst. Controleer de tekst opnieuw.</p>
        </Notice>
      )}
      <Outcome org={org} now={now} onGo={go} />
    </Section>
  );
}

/** Where it is not shown any more, because others are chosen, nothing is lost: the list is still there. */
function goBack(to: Element): void {
  if (!(to instanceof HTMLElement)) return;
  to.focus({ preventScroll: true });
  to.scrollIntoView({ block: 'center' });
}

function Outcome({ org, now, onGo }: { readonly org: string; readonly now: Step; readonly onGo: (place: Place) => void }) {
  switch (now.step) {
    case 'idle':
      return null;
    case 'checking':
      return <Progress label="De tekst wordt gecontroleerd" />;
    case 'failed':
      return (
        <Notice tone="error" role="alert">
          <p>De controle is niet gelukt. Uw tekst staat er nog en in het register is niets veranderd. Probeer het opnieuw.</p>
        </Notice>
      );
    case 'done':
      return now.check.outcome === 'checked' ? (
        <Checked key={now.count} org={org} check={now.check} onGo={onGo} />
      ) : (
        <Notice tone="tip" role="status">
          <p>{refusals[now.check.outcome]}</p>
        </Notice>
      );
  }
}
