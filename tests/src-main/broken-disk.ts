import type * as real from 'node:fs/promises';
import { vi } from 'vitest';

/** A disk that refuses at the n-th step; 0: one that works. Steps are the calls that change the disk. */
export const disk = {
  failAt: 0,
  code: 'ENOSPC',
  /** the steps, by name, since the last reset */
  log: [] as string[],
  get steps() {
    return disk.log.length;
  },
  reset(failAt = 0, code = 'ENOSPC') {
    Object.assign(disk, { failAt, code, log: [] });
  },
};

function step(name: string): void {
  disk.log.push(name);
  // From then on: a full disk stays full.
  if (disk.failAt > 0 && disk.steps >= disk.failAt) throw Object.assign(new Error(`${disk.code}: refused`), { code: disk.code });
}

/** Node's file system with every changing call as a step; for `vi.mock('node:fs/promises', …)`. */
export async function brokenFileSystem(): Promise<typeof real> {
  const actual = await vi.importActual<typeof real>('node:fs/promises');
  const broken = {
    ...actual,
    rename: async (from: string, to: string) => {
      step('rename');
      await actual.rename(from, to);
    },
    open: async (path: string, flags?: string) => {
      if (flags !== 'r') step('open');
      const handle = await actual.open(path, flags);
      return new Proxy(handle, {
        get(target, key) {
          const value: unknown = Reflect.get(target, key, target);
          if (typeof value !== 'function') return value;
          const call = value.bind(target) as (...args: unknown[]) => unknown;
          if (key === 'sync' || key === 'datasync') {
            return async () => {
              step('sync');
              return call();
            };
          }
          if (key !== 'write') return call;
          return async (bytes: Uint8Array, from: number, length: number) => {
            // A disk that gets full takes the first half.
            if (disk.failAt > 0 && disk.steps + 1 >= disk.failAt) await call(bytes, from, Math.floor(length / 2));
            step('write');
            return call(bytes, from, length);
          };
        },
      });
    },
  };
  return broken as unknown as typeof real;
}
