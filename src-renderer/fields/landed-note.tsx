import { createContext, useCallback, useContext, useLayoutEffect, useMemo, useState, type ReactNode } from 'react';

interface Landed {
  /** as `data-field` of a field says it */
  readonly path: string;
  readonly note: ReactNode;
  /** a field shows the note from now on. @returns what to call when it does not any more */
  readonly take: () => () => void;
}

const LandedContext = createContext<Landed | undefined>(undefined);
const TakenContext = createContext(false);

interface LandedNoteProps {
  /** the field that somebody was sent to */
  readonly path: string | undefined;
  /** why; stands at that field, or above the form where the field is not there */
  readonly note: ReactNode;
  readonly children: ReactNode;
}

/** Around the form of a record: who was sent to a field reads there why. */
export function LandedNote({ path, note, children }: LandedNoteProps) {
  const [takers, setTakers] = useState(0);
  const take = useCallback(() => {
    setTakers((count) => count + 1);
    return () => setTakers((count) => count - 1);
  }, []);
  const landed = useMemo(() => (path === undefined ? undefined : { path, note, take }), [path, note, take]);
  return (
    <LandedContext value={landed}>
      <TakenContext value={takers > 0}>{children}</TakenContext>
    </LandedContext>
  );
}

/** What a field at this path shows; nothing when nobody was sent there. */
export function useLandedNote(path: string | undefined): ReactNode {
  const landed = useContext(LandedContext);
  const here = landed !== undefined && landed.path === path;
  const take = landed?.take;
  // Before the page is painted: the note never stands in two places.
  useLayoutEffect(() => (here ? take?.() : undefined), [here, take]);
  return here ? landed.note : undefined;
}

/** Above the form, for a place that has no help of its own: a list, a row, a tab. */
export function LandedAbove() {
  const landed = useContext(LandedContext);
  const taken = useContext(TakenContext);
  return taken ? undefined : landed?.note;
}
