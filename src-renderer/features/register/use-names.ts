import { partyKind } from '@shared/record/party';
import { systemKind } from '@shared/record/system';
import { useMemo } from 'react';
import { useRows } from '@renderer/records/hooks';
import type { Names } from './search-rows';

/** The names of the parties and systems of an organisation, for search; the same map until something in them changes. */
export function useNames(org: string): Names {
  const parties = useRows(partyKind, org);
  const systems = useRows(systemKind, org);
  return useMemo(() => new Map([...parties, ...systems].map(({ id, summary }) => [id, summary.name])), [parties, systems]);
}
