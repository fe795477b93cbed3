import type { Desktop } from '@shared/desktop/desktop';
import { browserFiles } from './browser-files';
import { opfsJournal } from './opfs-journal';

/** The desktop as a plain browser offers it. */
export function browserDesktop(): Desktop {
  // Without it the browser may clear our storage when the disk fills up. It decides for itself; nothing depends on the answer.
  void navigator.storage.persist().catch(() => false);
  return { host: 'browser', files: browserFiles(), journal: opfsJournal() };
}
