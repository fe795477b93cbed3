/** One end of a line between two processes, or anything that passes structured clones. */
export interface Line {
  send(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  onEnd(listener: () => void): void;
}

type Message =
  | { readonly id: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly error: string };

/** What one end offers the other: functions that may answer later. */
type Offer<T> = { readonly [Name in keyof T]: T[Name] extends (...args: infer Args) => infer Value ? (...args: Args) => Value | Promise<Awaited<Value>> : never };
export type Remote<T> = {
  readonly [Name in keyof T]: T[Name] extends (...args: infer Args) => infer Value ? (...args: Args) => Promise<Awaited<Value>> : never;
};

/** Calls functions of the other end and answers those that it calls here. */
export function openChannel<Theirs extends object>(line: Line, ours: object): Remote<Theirs> {
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  let lastId = 0;
  let ended = false;

  line.onEnd(() => {
    ended = true;
    for (const { reject } of waiting.values()) reject(new Error('The other process is gone'));
    waiting.clear();
  });

  line.onMessage((received) => {
    const message = received as Message;
    if ('name' in message) {
      void answer(ours as Offer<Record<string, (...args: unknown[]) => unknown>>, message).then((reply) => {
        if (!ended) line.send(reply);
      });
      return;
    }
    const call = waiting.get(message.id);
    waiting.delete(message.id);
    if ('error' in message) call?.reject(new Error(message.error));
    else call?.resolve(message.value);
  });

  return new Proxy({} as Remote<Theirs>, {
    get: (_target, name) => (typeof name !== 'string' || name === 'then' ? undefined : (...args: unknown[]) =>
      new Promise((resolve, reject) => {
        if (ended) return reject(new Error('The other process is gone'));
        waiting.set(++lastId, { resolve, reject });
        line.send({ id: lastId, name, args });
      })),
  });
}

async function answer(
  ours: Record<string, (...args: unknown[]) => unknown>,
  { id, name, args }: Extract<Message, { name: string }>,
): Promise<Message> {
  try {
    const offered = ours[name];
    if (!offered) throw new Error(`No ${name} here`);
    return { id, value: await offered(...args) };
  } catch (thrown) {
    return { id, error: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown) };
  }
}
