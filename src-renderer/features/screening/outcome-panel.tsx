import { currentLists, listsInOrder } from '@shared/law/screening-lists';
import type { Screening } from '@shared/record/screening';
import { answerTo, isOpen } from '@shared/record/screening-answers';
import { contradictions } from '@shared/screening/contradictions';
import { screeningOutcome } from '@shared/screening/outcome';
import { useDeferredValue, useRef } from 'react';
import { Button } from '@renderer/ui/button';
import { Notice } from '@renderer/ui/notice';
import { goToQuestion } from './go-to-question';
import { OutcomeReasons, OutcomeStatus } from './outcome-view';
import styles from './outcome.module.css';

const lists = listsInOrder(currentLists);
const asked = lists.flatMap(({ questions }) => questions.map(({ id }) => id));

/** What the answers come to while they are given; stays in sight. */
export function OutcomePanel({ screening }: { readonly screening: Screening }) {
  // A long explanation that is being typed does not wait for the outcome.
  const answered = useDeferredValue(screening);
  const outcome = screeningOutcome(answered);
  const open = outcome.deciding.length > 0 ? outcome.deciding.map(({ id }) => id) : openQuestions(screening);
  // Pressed again it goes on, past a question that stays open.
  const last = useRef('');
  const next = () => {
    const after = open.filter((id) => asked.indexOf(id) > asked.indexOf(last.current));
    last.current = after[0] ?? open[0] ?? '';
    goToQuestion(last.current);
  };
  return (
    <section className={styles['outcome']} aria-label="Uitkomst van de screening">
      <div className={styles['bar']}>
        <OutcomeStatus outcome={outcome} />
        {open.length > 0 && <Button onClick={next}>Naar de volgende open vraag</Button>}
      </div>
      {contradictions(answered).map((sentence) => (
        <Notice key={sentence} tone="tip" role="status">
          <p>{sentence}</p>
        </Notice>
      ))}
      <OutcomeReasons outcome={outcome} onQuestion={goToQuestion} />
    </section>
  );
}

function openQuestions(screening: Screening): readonly string[] {
  return lists.flatMap(({ id: gate, questions }) => questions.map(({ id }) => id).filter((id) => isOpen(gate, answerTo(screening[gate], id).answer)));
}
