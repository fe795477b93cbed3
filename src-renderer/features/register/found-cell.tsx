import { createContext, useContext } from 'react';
import { Fitting } from './fitting';
import { foundText, looking } from './found';
import styles from './register.module.css';

/** What was found comes later than the lines: only the cells that show it are drawn again. */
export const FoundContext = createContext(looking);

/** How much stands open in an activity, or that it is still looked at. */
export function FoundCell({ activity }: { readonly activity: string }) {
  const { state, of } = useContext(FoundContext);
  const counts = of(activity);
  if (counts === undefined) return state === 'failed' ? 'niet bekend' : <span title="De regels worden nagelopen">…</span>;
  const { heaviest, rest, few, title } = foundText(counts);
  if (title === '') return '–';
  return (
    <Fitting all={title} few={few} title={title}>
      {heaviest !== '' && <span className={styles['heaviest']}>{heaviest}</span>}
      {heaviest !== '' && rest !== '' && ', '}
      {rest}
    </Fitting>
  );
}
