import { activityKind } from '@shared/record/activity/activity';
import { measureKind } from '@shared/record/measure';
import { partyKind } from '@shared/record/party';
import { systemKind } from '@shared/record/system';
import { useMemo, type ReactNode } from 'react';
import { namelessRecord } from '@renderer/fields/names';
import { ReferencesContext, type References } from '@renderer/fields/references-context';
import { SuggestionsContext } from '@renderer/fields/suggestions-context';
import { rowsOf, useRows } from '@renderer/records/hooks';
import { useHouse } from '@renderer/records/house';
import { NamedRecords } from './named-records';

/** Lets every field inside know the organisation's own words, and its parties, systems and measures. */
export function OrganisationWords({ org, children }: { readonly org: string; readonly children: ReactNode }) {
  return (
    <ReferencesContext value={useReferencesOf(org)}>
      <SuggestionsContext value={useWordsOf(org)}>{children}</SuggestionsContext>
    </ReferencesContext>
  );
}

function useReferencesOf(org: string): References {
  const { store } = useHouse();
  const parties = useRows(partyKind, org);
  const systems = useRows(systemKind, org);
  const measures = useRows(measureKind, org);
  const named = useMemo(() => new NamedRecords(store, org), [store, org]);
  return useMemo(() => {
    const rows = { party: parties, system: systems, measure: measures };
    return {
      options: (kind) => rows[kind].map(({ id, summary }) => ({ id, name: summary.name.trim() === '' ? namelessRecord[kind] : summary.name })),
      keep: (kind, name) => named.keep(kind, name),
    };
  }, [named, parties, systems, measures]);
}

/** Words that activities of the organisation use; gathered when a list is opened. */
function useWordsOf(org: string) {
  const { store } = useHouse();
  return useMemo(
    () => (list: string) => [...new Set(rowsOf(store, activityKind, org).flatMap(({ summary }) => summary.words[list] ?? []))],
    [store, org],
  );
}
