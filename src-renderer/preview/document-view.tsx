import type { DocumentModel } from '@shared/documents/model';
import { memo, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { usePrinting } from '@renderer/ui/printing';
import { BlockView } from './block-view';
import { ContentsView } from './contents-view';
import { outlineOf, type DocumentPart } from './outline';
import styles from './paper.module.css';
import { words } from './words';

/** So many parts stand there at once and come with each turn: a register of a thousand activities opens as soon as a small one. */
const atOnce = 12;

/** So many parts go with each turn: taking away is less work than making. */
const goAtOnce = 60;

interface DocumentViewProps {
  readonly model: DocumentModel;
  /** takes the document away, part by part; called when nothing of it is left. Keep it the same between renders */
  readonly leave?: (() => void) | undefined;
}

/** A document as it can be read on screen before it is saved: what the PDF says, in the same order. */
export function DocumentView({ model, leave }: DocumentViewProps) {
  const { parts, contents } = useMemo(() => outlineOf(model), [model]);
  const { shown, element, goTo } = useParts(parts.length, leave);
  const printing = usePrinting();
  const { contents: contentsTitle, version, date } = words[model.language];
  const list = useMemo(() => <ContentsView title={contentsTitle} entries={contents} onGoTo={goTo} />, [contentsTitle, contents, goTo]);
  return (
    <article className={styles['paper']} ref={element} lang={model.language}>
      <header className={styles['head']}>
        <p className={styles['whose']} dir="auto">
          {model.organisation}
        </p>
        <h3 className={styles['title']}>{model.title}</h3>
        <p className={styles['whose']}>
          {date(model.date)}
          {model.version !== '' && `, ${version} ${model.version}`}
        </p>
      </header>
      {parts.slice(0, printing ? parts.length : shown).map((part, index) => (
        <PartView key={index} part={part} contents={list} />
      ))}
    </article>
  );
}

/** How many parts stand there by now, and the way to one of them. */
function useParts(count: number, leave: (() => void) | undefined) {
  const [shown, setShown] = useState(atOnce);
  const element = useRef<HTMLElement>(null);
  const wanted = useRef<number>(undefined);
  const reach = useCallback(() => {
    const part = wanted.current === undefined ? undefined : element.current?.querySelectorAll<HTMLElement>(':scope > section')[wanted.current];
    const heading = part?.querySelector<HTMLElement>('[tabindex="-1"]');
    if (!heading) return;
    wanted.current = undefined;
    heading.focus({ preventScroll: true });
    bringIntoSight(heading);
  }, []);
  useEffect(() => {
    if (leave === undefined) return;
    if (shown === 0) return leave();
    const next = setTimeout(() => setShown(Math.max(0, shown - goAtOnce)), 0);
    return () => clearTimeout(next);
  }, [shown, leave]);
  useEffect(() => {
    if (leave !== undefined) return;
    reach();
    if (shown >= count) return;
    // After a pause for whatever a person does meanwhile.
    const next = setTimeout(() => setShown(shown + atOnce), 0);
    return () => clearTimeout(next);
  }, [shown, count, reach, leave]);
  const goTo = useCallback(
    (part: number) => {
      wanted.current = part;
      setShown((before) => Math.max(before, part + 1));
      // it stands there already, or the effect finds it when it does
      reach();
    },
    [reach],
  );
  return { shown, element, goTo };
}

/** Of what was out of sight the height is a guess: when it comes into sight it moves what stands below, so this looks again for a few frames. */
function bringIntoSight(heading: HTMLElement, frames = 10): void {
  heading.scrollIntoView({ block: 'start' });
  if (frames > 0) requestAnimationFrame(() => bringIntoSight(heading, frames - 1));
}

/** A part that stands there is not made again when more come after it. */
const PartView = memo(function PartView({ part, contents }: { readonly part: DocumentPart; readonly contents: ReactNode }) {
  return (
    <section className={styles['part']}>
      {part.blocks.map(({ block, depth }, index) => (
        <BlockView key={index} block={block} depth={depth} contents={contents} />
      ))}
    </section>
  );
});
