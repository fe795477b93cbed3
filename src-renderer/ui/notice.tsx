import { IconAlertCircle, IconAlertTriangle, IconCheck, IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names';
import styles from './notice.module.css';

const tones = {
  error: { Icon: IconAlertCircle, word: 'Fout' },
  warning: { Icon: IconAlertTriangle, word: 'Waarschuwing' },
  tip: { Icon: IconInfoCircle, word: 'Tip' },
  done: { Icon: IconCheck, word: '' },
} as const;

interface NoticeProps {
  readonly tone: keyof typeof tones;
  /** alert: read out at once; status: when there is a pause; left out for what stood there from the start */
  readonly role?: 'alert' | 'status';
  readonly children: ReactNode;
}

/** A remark in the page: always an icon and a word beside its colour. */
export function Notice({ tone, role, children }: NoticeProps) {
  const { Icon, word } = tones[tone];
  return (
    <div className={classNames(styles['notice'], styles[tone])} role={role}>
      <Icon size={20} stroke={1.75} aria-hidden />
      <div className={styles['body']}>
        {word !== '' && <span className={styles['word']}>{word}</span>}
        {children}
      </div>
    </div>
  );
}
