import { fileName } from '@shared/exchange/file-name';
import { rememberArchive } from '@renderer/records/archived-at';
import type { House } from '@renderer/records/house';
import { isoDay } from '@renderer/ui/dates';

/**
 * Saves the organisation with its history as an archive where the person wants it.
 * @throws AppError 'file-not-written'
 */
export async function saveArchive({ store, desktop, drafts }: House, org: string, organisation: string): Promise<'saved' | 'cancelled'> {
  // While the disk refuses, an archive elsewhere is the way out: do not wait for it.
  if (store.saving.state !== 'failed') await drafts.flush();
  const now = new Date();
  const name = fileName(organisation, 'archief', isoDay(now), 'grondslag.jsonl');
  const outcome = await desktop.files.save(name, 'application/jsonl', store.archive(org));
  if (outcome === 'saved') rememberArchive(org, now.toISOString());
  return outcome;
}
