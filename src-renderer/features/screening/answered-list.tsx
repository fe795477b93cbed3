import { answerOptions } from '@shared/record/screening-answers';
import type { AskedList } from '@shared/record/screening-copy';
import { showDate } from '@shared/values/date';
import styles from './record.module.css';

/** What was asked of one list and what was answered, in the words of then. */
export function AnsweredList({ list }: { readonly list: AskedList }) {
  return (
    <section>
      <h3>{list.title}</h3>
      <p className={styles['muted']}>Versie van {showDate(list.version)}</p>
      <div className={styles['scroll']} role="group" aria-label={list.title} tabIndex={0}>
        <table className={styles['answers']} aria-label={list.title}>
          <thead>
            <tr>
              <th scope="col">Vraag</th>
              <th scope="col">Antwoord</th>
              <th scope="col">Toelichting</th>
              <th scope="col">Bron</th>
            </tr>
          </thead>
          <tbody>
            {list.questions.map(({ id, name, question, answer, reason, citation }) => (
              <tr key={id}>
                <th scope="row">
                  {name}
                  <span className={styles['question']}>{question}</span>
                </th>
                <td className={answer === 'yes' ? styles['yes'] : undefined}>{answerOptions.find(({ value }) => value === answer)?.label ?? 'Niet beantwoord'}</td>
                <td dir="auto" className={styles['reason']}>
                  {reason.trim() === '' ? '–' : reason}
                </td>
                <td className={styles['muted']}>{citation}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
