export type Group<Item> = readonly [Item, ...Item[]];

/** Items with the same key together, in the order of the first of them. */
export function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Group<Item>[] {
  const groups = new Map<string, Group<Item>>();
  for (const item of items) {
    const [first, ...others] = groups.get(keyOf(item)) ?? [];
    groups.set(keyOf(item), first === undefined ? [item] : [first, ...others, item]);
  }
  return [...groups.values()];
}

export interface Said {
  readonly name: string;
  readonly text: string;
}

/**
 * What is said of several things, each text once with the names that it is said of: 'NAW; Functie: Om te bellen.'
 * @param all how many things there are: what is said of every one of them names none
 */
export function saidOnce(said: readonly Said[], all: number): readonly string[] {
  const filled = said.filter(({ text }) => text.trim() !== '');
  return grouped(filled, ({ text }) => text).map((group) => {
    const [{ text }] = group;
    if (group.length === all) return all > 1 ? `Alle soorten: ${text}` : text;
    return `${group.map(({ name }) => name).join('; ')}: ${text}`;
  });
}
