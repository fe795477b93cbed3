import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useId, useState, type ReactNode } from 'react';
import styles from './disclosure.module.css';

interface DisclosureProps {
  readonly title: string;
  /** beside the title while it is closed: what there is inside */
  readonly note?: string;
  readonly openAtFirst?: boolean;
  readonly children: ReactNode;
}

/** Something to read or to fill in for who asks for it, set in below its title. */
export function Disclosure({ title, note = '', openAtFirst = false, children }: DisclosureProps) {
  const id = useId();
  const [open, setOpen] = useState(openAtFirst);
  return (
    <div className={styles['disclosure']}>
      <button type="button" className={styles['toggle']} aria-expanded={open} aria-controls={open ? id : undefined} onClick={() => setOpen(!open)}>
        {open ? <IconChevronDown size={16} aria-hidden /> : <IconChevronRight size={16} aria-hidden />}
        <span>{title}</span>
        {!open && note !== '' && <span className={styles['note']}>{note}</span>}
      </button>
      {open && (
        <div id={id} className={styles['panel']}>
          {children}
        </div>
      )}
    </div>
  );
}
