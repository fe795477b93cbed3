import { writeManifest } from './manifest';
import type { Session } from './session';

const delay = 1000;

/** Keeps the manifest up to date from time to time: it may lag behind what is written, never lead it. */
export function keepManifest(session: Session) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  async function write(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    if (stopped) return;
    const state = await session.database.state.get('state');
    if (state === undefined || state.owner !== session.owner) return;
    session.manifest = {
      ...session.manifest,
      seq: Math.min(state.seq, session.journal.seq),
      records: state.records.count,
      revisions: state.revisions.count,
      stamp: session.clock.now(),
    };
    await writeManifest(session.files, session.manifest);
  }

  return {
    /** A second after the last commit; failing is no harm, it will be written later. */
    soon(): void {
      clearTimeout(timer);
      timer = setTimeout(() => void write().catch(() => undefined), delay);
    },
    write,
    stop(): void {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
