import type { Desktop } from '@shared/desktop/desktop';
import type { OpenStore } from './contract';

/**
 * Begins to open the store at once, for who will ask for it when the interface was read.
 * @returns a function like `openStore`: its first call gets what was begun here, with the progress made so far
 */
export function openAhead(openStore: OpenStore, desktop: Desktop): OpenStore {
  let progress: readonly [number, number] | undefined;
  let tell: (done: number, total: number) => void = (...now) => (progress = now);
  let begun: ReturnType<OpenStore> | undefined = openStore(desktop, { onProgress: (...now) => tell(...now) });
  // Whoever asks hears of a failure; until then it is not one that nobody caught.
  begun.catch(() => undefined);
  return (onDesktop, options = {}) => {
    const first = begun;
    begun = undefined;
    if (first === undefined || options.takeOver === true) return openStore(onDesktop, options);
    tell = options.onProgress ?? tell;
    if (progress !== undefined) tell(...progress);
    return first;
  };
}
