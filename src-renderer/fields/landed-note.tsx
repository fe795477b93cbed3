import { createContext, useCallback, useContext, useLayoutEffect, useMemo, useState, type ReactNode } from 'react';

interface Landed {
  /** the field that somebody was sent to */
  readonly asked: string;
  /** where they came to be, as `data-field` of a field says it: another one where that field is not shown */
  readonly path: string;
  readonly stands: (path: string) => void;
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
  const [other, setOther] = useState<{ readonly asked: string; readonly path: string }>();
  const there = other !== undefined && other.asked === path ? other.path : path;
  const stands = useCallback((at: string) => path !== undefined && setOther({ asked: path, path: at }), [path]);
  const landed = useMemo(() => (path === undefined || there === undefined ? undefined : { asked: path, path: there, note, take, stands }), [path, there, note, take, stands]);
  return (
    <LandedContext value={landed}>
      <TakenContext value={takers > 0}>{children}</TakenContext>
    </LandedContext>
  );
}

const nowhere = () => undefined;

/** How to say where the note about a field stands: that field may not be shown, or have something inside it to begin with. */
export function useStandIn(asked: string | undefined): (path: string) => void {
  const landed = useContext(LandedContext);
  return landed !== undefined && landed.asked === asked ? landed.stands : nowhere;
}

/** What a field at this path shows, or at one of these where they share a place; nothing when nobody was sent there. */
export function useLandedNote(...paths: readonly (string | undefined)[]): ReactNode {
  const landed = useContext(LandedContext);
  const here = landed !== undefined && paths.includes(landed.path);
  const take = landed?.take;
  // Before the page is painted: the note never stands in two places.
  useLayoutEffect(() => (here ? take?.() : undefined), [here, take]);
  return here ? landed.note : undefined;
}

/** Above the form, for a place that has no room of its own, or is not there yet. */
export function LandedAbove() {
  const landed = useContext(LandedContext);
  const taken = useContext(TakenContext);
  return taken ? undefined : landed?.note;
}
