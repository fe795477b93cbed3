import { AppError } from '@shared/app-error';

/**
 * Only one window of this computer has the store open. A second one is told so, and may ask the first to hand it
 * over; the first then writes what it has, closes, and says that work goes on elsewhere.
 */
const lockName = 'grondslag-store';
const channelName = 'grondslag-windows';
const patience = 10_000;

export interface Lock {
  /** @param handOver writes and closes everything; the lock is let go when it is done */
  onAsked(handOver: () => Promise<void>): void;
  release(): void;
}

/** @throws AppError 'store-elsewhere' when another window has the store and was not asked, or does not answer */
export async function holdLock(takeOver: boolean): Promise<Lock> {
  const channel = new BroadcastChannel(channelName);
  if (takeOver) channel.postMessage('hand over');
  const release = await acquire(takeOver).catch((thrown: unknown) => {
    channel.close();
    throw thrown;
  });
  let asked: (() => Promise<void>) | undefined;
  const letGo = () => {
    channel.close();
    release();
  };
  channel.onmessage = () => {
    void asked?.().then(letGo, letGo);
  };
  return { onAsked: (handOver) => (asked = handOver), release: letGo };
}

function acquire(wait: boolean): Promise<() => void> {
  return new Promise((resolve, reject) => {
    const elsewhere = () => reject(new AppError('store-elsewhere'));
    const hold = (lock: globalThis.Lock | null) =>
      lock === null ? elsewhere() : new Promise<void>((release) => resolve(release));
    const options: LockOptions = wait ? { signal: AbortSignal.timeout(patience) } : { ifAvailable: true };
    navigator.locks.request(lockName, options, hold).catch(elsewhere);
  });
}
