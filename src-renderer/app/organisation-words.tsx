import { activityKind } from '@shared/record/activity/activity';
import type { ReferencedKind } from '@shared/record/field';
import type { Kind } from '@shared/record/kind';
import { measureKind } from '@shared/record/measure';
import { partyKind } from '@shared/record/party';
import { systemKind } from '@shared/record/system';
import { useMemo, type ReactNode } from 'react';
import { namelessRecord } from '@renderer/fields/names';
import { ReferencesContext, type References } from '@renderer/fields/references-context';
import { SuggestionsContext } from '@renderer/fields/suggestions-context';
import { rowsOf, useRows } from '@renderer/records/hooks';
import { useHouse } from '@renderer/records/house';
import { newId } from '@renderer/records/new-id';

type Named = Pick<Kind<{ readonly name: string }>, 'name'> & { readonly blank: () => { readonly name: string } };

const kindOf: Readonly<Record<ReferencedKind, Named>> = { party: partyKind, system: systemKind, measure: measureKind };

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
  return useMemo(() => {
    const rows = { party: parties, system: systems, measure: measures };
    return {
      options: (kind) => rows[kind].map(({ id, summary }) => ({ id, name: summary.name.trim() === '' ? namelessRecord[kind] : summary.name })),
      keep: (kind, name) => {
        const id = newId();
        const { name: kindName, blank } = kindOf[kind];
        // What cannot be written is said by the state of saving, like everything that was typed.
        void store.save({ id, kind: kindName, org, body: { ...blank(), name } }).then(() => store.seal([id]));
        return id;
      },
    };
  }, [store, org, parties, systems, measures]);
}

/** Words that activities of the organisation use; gathered when a list is opened. */
function useWordsOf(org: string) {
  const { store } = useHouse();
  return useMemo(
    () => (list: string) => [...new Set(rowsOf(store, activityKind, org).flatMap(({ summary }) => summary.words[list] ?? []))],
    [store, org],
  );
}
