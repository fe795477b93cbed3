const listeners = new Set<() => void>();

/** A small choice kept on this computer; undefined when there is none or keeping is refused. */
export function readPreference(key: string): string | undefined {
  try {
    return localStorage.getItem(`grondslag.${key}`) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a small choice; where keeping is refused it is simply not remembered. */
export function writePreference(key: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(`grondslag.${key}`);
    else localStorage.setItem(`grondslag.${key}`, value);
  } catch {
    // private window or full disk: the choice lasts as long as nobody asks again
  }
  for (const listener of listeners) listener();
}

/** @returns ends it */
export function followPreferences(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
