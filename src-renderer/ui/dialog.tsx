import { useId, useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react';
import { classNames } from './class-names';
import styles from './dialog.module.css';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  /** gets the focus afterwards, when what had it before is gone by then; keep it the same between renders */
  readonly returnTo?: RefObject<HTMLElement | null>;
  /** as large as the window allows, for something to read; beside its title stands what can be done with it */
  readonly wide?: boolean;
  readonly tools?: ReactNode;
  /** it has closed, and gave the focus back; what stands in it goes later */
  readonly closed?: boolean;
  readonly children: ReactNode;
}

/**
 * A question that has to be answered first. The browser's own dialog: it keeps the focus inside, closes with Escape and
 * gives the focus back. (Mantine's modal locks scrolling through a style element, which our security policy refuses.)
 */
export function Dialog({ title, onClose, returnTo, wide = false, tools, closed = false, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // Before the page is painted, and closed while it is still in the page: only then the focus goes back where it was.
  useLayoutEffect(() => {
    if (closed) return;
    const element = dialog.current;
    const back = returnTo?.current;
    element?.showModal();
    // The focus begins at what is asked, and never on the first button, which takes something away.
    (element?.querySelector<HTMLElement>('input, textarea') ?? element?.querySelector<HTMLElement>('h2'))?.focus();
    return () => {
      element?.close();
      back?.focus();
    };
  }, [returnTo, closed]);
  return (
    <dialog
      ref={dialog}
      className={classNames(styles['dialog'], wide && styles['wide'])}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles['content']}>
        <div className={styles['head']}>
          <h2 id={titleId} tabIndex={-1}>
            {title}
          </h2>
          {tools}
        </div>
        {children}
      </div>
    </dialog>
  );
}
