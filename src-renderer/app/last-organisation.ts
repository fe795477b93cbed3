import { readPreference, writePreference } from '@renderer/ui/preference';

const key = 'organisation';

/** The organisation that was open last on this computer. */
export function lastOrganisation(): string | undefined {
  return readPreference(key);
}

export function rememberOrganisation(org: string | undefined): void {
  writePreference(key, org);
}
