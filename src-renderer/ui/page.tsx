import { useEffect, useRef, type ReactNode } from 'react';
import { bookmark } from './bookmark';
import styles from './page.module.css';

/** A heading with more characters is set smaller. */
const longTitle = 120;

let firstPage = true;

let tellFirst: () => void;
/** Resolves when the first page stands. */
export const firstPageStands = new Promise<void>((resolve) => (tellFirst = resolve));

interface PageProps {
  /** the heading */
  readonly title: string;
  /** title of the window, where the heading is something that a person typed */
  readonly place?: string;
  /** beside the heading, at the end of its line */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

/**
 * A page with its heading. The window's title says which page it is, never what was typed: a browser keeps titles in
 * its history, and what is erased must be gone from there too. After navigation the heading gets the focus, so that
 * a screen reader starts where the new page does. The first page leaves focus where the system put it, and so does one
 * where somebody came back to a row of it.
 */
export function Page({ title, place = title, tools, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!firstPage && !cameBack()) {
      // what scrolls is the same for every page
      heading.current?.closest('main')?.scrollTo(0, 0);
      heading.current?.focus();
    }
    firstPage = false;
    tellFirst();
  }, []);
  useEffect(() => {
    document.title = `${place} – Grondslag`;
  }, [place]);
  return (
    <div className={styles['page']}>
      <div className={styles['head']}>
        <h1 ref={heading} tabIndex={-1} dir="auto" className={title.length > longTitle ? styles['long'] : undefined}>
          {title}
        </h1>
        {tools !== undefined && <div className={styles['tools']}>{tools}</div>}
      </div>
      {children}
    </div>
  );
}

/** Somebody came back to something on this page, and has the focus there already. */
function cameBack(): boolean {
  return bookmark().length > 0 && document.activeElement?.matches('main a, main button') === true;
}

/** Gives the focus to the heading of the page, for when the button that was pressed is no longer there. */
export function focusHeading(): void {
  document.querySelector<HTMLElement>('main h1')?.focus();
}

/** Part of a page with a heading of its own, no wider than text is easy to read. */
export function Section({ title, children }: { readonly title?: string; readonly children: ReactNode }) {
  return (
    <section className={styles['section']}>
      {title !== undefined && <h2>{title}</h2>}
      {children}
    </section>
  );
}

/** Buttons on one line, or more when they do not fit. */
export function ButtonRow({ children }: { readonly children: ReactNode }) {
  return <div className={styles['row']}>{children}</div>;
}
