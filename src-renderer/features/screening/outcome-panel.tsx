import { currentLists, listsInOrder } from '@shared/law/screening-lists';
import type { Screening } from '@shared/record/screening';
import { answerTo, isOpen } from '@shared/record/screening-answers';
import { screeningOutcome } from '@shared/screening/outcome';
import { useDeferredValue } from 'react';
import { Button } from '@renderer/ui/button';
import { goToQuestion } from './go-to-question';
import { OutcomeReasons, OutcomeStatus } from './outcome-view';
import styles from './outcome.module.css';

/** What the answers come to while they are given; stays in sight. */
export function OutcomePanel({ screening }: { readonly screening: Screening }) {
  // A long explanation that is being typed does not wait for the outcome.
  const outcome = screeningOutcome(useDeferredValue(screening));
  const next = outcome.deciding[0]?.id ?? firstOpen(screening);
  return (
    <section className={styles['outcome']} aria-label="Uitkomst van de screening">
      <div className={styles['bar']}>
        <OutcomeStatus outcome={outcome} />
        {next !== undefined && <Button onClick={() => goToQuestion(next)}>Naar de volgende open vraag</Button>}
      </div>
      <OutcomeReasons outcome={outcome} onQuestion={goToQuestion} />
    </section>
  );
}

function firstOpen(screening: Screening): string | undefined {
  const asked = listsInOrder(currentLists).flatMap(({ id: gate, questions }) => questions.map(({ id }) => ({ id, gate })));
  return asked.find(({ id, gate }) => isOpen(gate, answerTo(screening[gate], id).answer))?.id;
}
