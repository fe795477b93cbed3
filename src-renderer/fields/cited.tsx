import type { Citation } from '@shared/law/citation';
import { citationsText, notReadMeaning, unreadText } from '@shared/law/citations-text';
import styles from './cited.module.css';

/** Where the law says it, quietly: 'art. 4(7) en 26 AVG · niet nagelezen'; nothing without citations. */
export function Cited({ citations }: { readonly citations: readonly Citation[] }) {
  if (citations.length === 0) return null;
  const unread = unreadText(citations);
  return (
    <span className={styles['cited']}>
      {citationsText(citations)}
      {unread !== '' && (
        <>
          {' · '}
          <span className={styles['unread']} title={notReadMeaning}>
            {unread}
          </span>
        </>
      )}
    </span>
  );
}
