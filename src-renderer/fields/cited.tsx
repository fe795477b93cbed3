import type { Citation } from '@shared/law/citation';
import { citationsText, notReadMeaning, unreadText } from '@shared/law/citations-text';
import styles from './cited.module.css';

interface CitedProps {
  readonly citations: readonly Citation[];
  /** somebody decides by this text: then it says too what of it was not read. Elsewhere "Stand van de wet" tells that */
  readonly decides?: boolean;
}

/** Where the law says it, quietly: 'art. 4(7) en 26 AVG'; nothing without citations. */
export function Cited({ citations, decides = false }: CitedProps) {
  if (citations.length === 0) return null;
  const unread = decides ? unreadText(citations) : '';
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
