import type { ReactNode } from 'react';
import styles from './law.module.css';

interface LawPartProps {
  /** by which the table of contents finds it */
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of the page with a heading that can be gone to. */
export function LawPart({ id, title, children }: LawPartProps) {
  return (
    <section className={styles['part']}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}

/** Goes to a heading, as a screen reader and the eye do; the part after # is the address of the page. */
function goTo(id: string): void {
  document.getElementById(id)?.focus();
}

/** The parts of the page, at its top. */
export function PartLinks({ parts }: { readonly parts: readonly Pick<LawPartProps, 'id' | 'title'>[] }) {
  return (
    <nav aria-label="Op deze pagina" className={styles['contents']}>
      <ul>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              onClick={(event) => {
                event.preventDefault();
                goTo(id);
              }}
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
