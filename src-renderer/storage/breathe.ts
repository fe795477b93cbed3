/** Lets the page handle keys and paint in the middle of long work. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** Calls `each` for every item and breathes after every `batch` of them. */
export async function eachBreathing<Item>(items: Iterable<Item>, batch: number, each: (item: Item) => Promise<void> | void): Promise<void> {
  let done = 0;
  for (const item of items) {
    await each(item);
    done += 1;
    if (done % batch === 0) await breathe();
  }
}
