import { wordsGone } from '@shared/rules/judged';
import { showDate } from '@shared/values/date';
import { momentText } from '@renderer/ui/dates';
import styles from './history.module.css';
import type { JudgedMoment } from './judged-moments';

/** What was judged of a finding, in the words of then, why, by whom and when; or that it was taken back. */
export function JudgedLine({ moment: { at, by, where, what, kept, given } }: { readonly moment: JudgedMoment }) {
  const keeper = by === '' ? 'niet bekend door wie' : `door ${by}`;
  return (
    <li className={styles['judged']}>
      <span>{momentText(at)}</span>
      <b>{given === undefined ? 'Oordeel ingetrokken' : 'Bevinding beoordeeld'}</b>
      {kept && where !== '' && (
        <span className={styles['by']} dir="auto">
          {where}
        </span>
      )}
      <span dir="auto">{what}</span>
      {!kept && (
        <span className={styles['by']}>
          {wordsGone}
          {where !== '' && (
            <>
              {' '}
              De plek heet nu: <bdi>{where}</bdi>.
            </>
          )}
        </span>
      )}
      {given === undefined ? (
        <span className={styles['by']}>{keeper}</span>
      ) : (
        <>
          <q dir="auto">{given.reason}</q>
          <span className={styles['by']}>
            beoordeeld door <bdi>{given.by}</bdi> op {showDate(given.on)}
          </span>
        </>
      )}
    </li>
  );
}
