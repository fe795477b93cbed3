/** Fails loudly when something is used that the double does not have, instead of being undefined. */
export function strict<T extends object>(name: string, double: T): T {
  return new Proxy(double, {
    get(target, key, receiver) {
      if (typeof key === 'string' && !(key in target)) throw new Error(`The double of Electron has no ${name}.${key}`);
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
}
