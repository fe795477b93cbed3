/** An item of a list knows which one it is, so that it keeps its place while others come and go. */
export interface Item {
  readonly id: string;
}

export function removeItem<I extends Item>(items: readonly I[], id: string): readonly I[] {
  return items.filter((item) => item.id !== id);
}

export function replaceItem<I extends Item>(items: readonly I[], next: I): readonly I[] {
  return items.map((item) => (item.id === next.id ? next : item));
}

/** Puts an item back where it stood, or at the end when the list became shorter; never twice. */
export function insertItem<I extends Item>(items: readonly I[], item: I, index: number): readonly I[] {
  if (items.some((other) => other.id === item.id)) return items;
  return [...items.slice(0, index), item, ...items.slice(index)];
}
