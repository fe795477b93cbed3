import type { Desktop } from '@shared/desktop/desktop';
import { makeClock } from '@shared/history/clock';
import type { AnyKind } from '@shared/record/kind';
import { kinds as allKinds } from '@shared/record/kinds';
import { Bodies } from './bodies';
import type { OpenOptions, Opening } from './contract';
import { holdLock } from './lock';
import { readManifest } from './manifest';
import { randomHex } from './session';
import { startSession } from './start/start-session';
import { OpenStore } from './store';
import { Summaries } from './summaries';

/**
 * Opens the store of this computer: the database held against the journal and the manifest, mended where they differ.
 * @throws AppError 'store-elsewhere', 'store-newer', 'store-blocked'
 */
export async function openStore(desktop: Desktop, options: OpenOptions = {}, kinds: readonly AnyKind[] = allKinds): Promise<Opening> {
  const lock = await holdLock(options.takeOver ?? false);
  try {
    const files = desktop.journal;
    const manifest = await readManifest(files);
    const clock = makeClock(manifest?.device ?? randomHex(8));
    if (manifest !== undefined) clock.witness(manifest.stamp);
    const base = { files, bodies: new Bodies(kinds), clock, owner: randomHex(16) };
    const { session, summaries, repair } = await startSession(base, manifest, options.onProgress);
    // The manifest may lag, or be lost, and the wall clock may have gone back: what comes now is later than all there is.
    for (const row of summaries) clock.witness(row.at);
    const store = new OpenStore(session, new Summaries(summaries), kinds, lock.release);
    lock.onAsked(() => store.handOver());
    if (summaries.some((row) => row.dirty)) void store.seal();
    const sound = store.settle();
    // What could not be taken off the disk when it was erased; failing is no harm, it is done again at the next start.
    void sound.then((is) => (is ? store.clearErased() : undefined)).catch(() => undefined);
    return { store, repair, sound };
  } catch (thrown) {
    lock.release();
    throw thrown;
  }
}
