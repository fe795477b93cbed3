import { useState } from 'react';

/**
 * How a list is set, as long as the window is open: who comes back, by whatever way, finds it as it was, also after a reload.
 * Never what a person typed: this is written to the disk, where what is erased has to be gone from. For that is `useTyped`.
 * @param read makes of what was kept, whatever that is, something that holds
 */
export function useKept<Value>(name: string, read: (kept: unknown) => Value): readonly [Value, (value: Value) => void] {
  const [value, setValue] = useState(() => read(keptValue(name)));
  const change = (next: Value) => {
    keepValue(name, next);
    setValue(next);
  };
  return [value, change];
}

const typed = new Map<string, string>();

/** What was typed to look for something, as long as this page of the browser stands: in memory, so that it is nowhere on the disk. */
export function useTyped(name: string): readonly [string, (text: string) => void] {
  const [text, setText] = useState(typed.get(name) ?? '');
  const change = (next: string) => {
    typed.set(name, next);
    setText(next);
  };
  return [text, change];
}

/** Plain JSON; undefined when there is none. */
export function keptValue(name: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

export function keepValue(name: string, value: unknown): void {
  try {
    sessionStorage.setItem(name, JSON.stringify(value));
  } catch {
    // full or refused: the list begins anew next time
  }
}

export const readYes = (kept: unknown): boolean => kept === true;
