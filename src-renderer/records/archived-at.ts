import { writePreference } from '@renderer/ui/preference';
import { usePreference } from '@renderer/ui/use-preference';

const key = (org: string) => `archived.${org}`;

/** ISO instant of the last archive that this computer saved of an organisation. */
export function useArchivedAt(org: string): string | undefined {
  return usePreference(key(org));
}

/** Remembers that an archive was saved; `undefined` forgets it. */
export function rememberArchive(org: string, instant: string | undefined): void {
  writePreference(key(org), instant);
}
