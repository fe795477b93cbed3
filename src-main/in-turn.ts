export type InTurn = <Result>(key: string, work: () => Promise<Result>) => Promise<Result>;

/** Does one piece of work after the other for each key, and for different keys side by side. */
export function inTurn(): InTurn {
  const last = new Map<string, Promise<unknown>>();
  return (key, work) => {
    const result = (last.get(key) ?? Promise.resolve()).then(work);
    const settled = result
      .catch(() => undefined)
      .then(() => {
        if (last.get(key) === settled) last.delete(key);
      });
    last.set(key, settled);
    return result;
  };
}
