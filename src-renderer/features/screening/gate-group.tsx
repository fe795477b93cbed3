import type { GateId } from '@shared/law/screening-list';
import { currentLists } from '@shared/law/screening-lists';
import type { Screening } from '@shared/record/screening';
import { answerTo, withAnswer, type GivenAnswer } from '@shared/record/screening-answers';
import { screeningFields } from '@shared/record/screening-fields';
import { memo, useCallback, useId } from 'react';
import { Cited } from '@renderer/fields/cited';
import type { Draft } from '@renderer/records/draft';
import { QuestionControl, type ChangeAnswer } from './question-control';
import styles from './question.module.css';
import { RestIsNo } from './rest-is-no';

interface GateGroupProps {
  readonly draft: Draft<Screening>;
  readonly gate: GateId;
  readonly given: readonly GivenAnswer[];
}

/** The questions of one gate. */
export const GateGroup = memo(function GateGroup({ draft, gate, given }: GateGroupProps) {
  const headingId = useId();
  const list = currentLists[gate];
  const field = screeningFields[gate];
  const change = useCallback((make: (given: readonly GivenAnswer[]) => GivenAnswer[]) => draft.edit((body) => ({ ...body, [gate]: make(body[gate]) })), [draft, gate]);
  const answer: ChangeAnswer = useCallback((id, to) => change((all) => withAnswer(all, id, to)), [change]);
  return (
    <div role="group" className={styles['group']} aria-labelledby={headingId} onBlur={() => void draft.flush()}>
      <div className={styles['groupHead']}>
        <h2 id={headingId}>{list.name}</h2>
        <Cited citations={[list.citation]} />
      </div>
      <p className={styles['note']}>{field.help}</p>
      {list.questions.map((question) => {
        const { answer: chosen, reason } = answerTo(given, question.id);
        return <QuestionControl key={question.id} question={question} answer={chosen} reason={reason} onChange={answer} />;
      })}
      {(gate === 'article35' || gate === 'apList') && <RestIsNo list={list} given={given} onChange={change} />}
    </div>
  );
});
