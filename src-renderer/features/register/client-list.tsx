import { processorDuties } from '@shared/law/article-30';
import { measureKind } from '@shared/record/measure';
import { partyKind } from '@shared/record/party';
import { useCallback, useMemo } from 'react';
import { useRows } from '@renderer/records/hooks';
import type { ListProps } from './activity-list';
import { byClient, sortClients } from './client-columns';
import { clientColumns, clientFacts, type ClientColumn } from './client-facts';
import { ClientLine } from './client-line';
import { clientRows, type ClientRow } from './client-row';
import { clientCountLine } from './count-line';
import { emptyReason } from './empty-reason';
import { filterRows } from './filter';
import { looking } from './found';
import { LinesTable } from './lines-table';
import { ListFrame } from './list-frame';
import styles from './register.module.css';
import { clientSearch, searchedForClients } from './search-rows';
import type { Sorting } from './sort-rows';
import { useSearch } from './use-search';

const legend = `Art. 30(2) AVG vraagt: ${processorDuties.map(({ letter, label }) => `${letter} ${label}`).join(' · ')}`;

/** What we do as a processor, by who we do it for: the register of art. 30(2) AVG. */
export function ClientList({ org, rows, view: { filter, clientSorting }, found, words, onLook, onClear }: ListProps) {
  const parties = useRows(partyKind, org);
  const measures = useRows(measureKind, org);
  const known = useMemo(
    () => ({
      parties: new Map(parties.map(({ id, summary }) => [id, summary])),
      measures: new Map(measures.map(({ id, summary }) => [id, summary.name])),
    }),
    [parties, measures],
  );
  const all = useMemo(() => clientRows(rows, known), [rows, known]);
  const kept = useMemo(() => new Set(filterRows(rows, filter, found)), [rows, filter, found]);
  const search = useSearch(org, clientSearch, all);
  const shown = useMemo(() => search(kept.size === rows.length ? all : all.filter(({ activity }) => kept.has(activity)), words), [search, all, rows, kept, words]);
  const foundToSort = clientSorting.id === 'findings' ? found : looking;
  const sort = useCallback((lines: readonly ClientRow[], by: Sorting<ClientColumn>) => sortClients(lines, by, foundToSort), [foundToSort]);
  return (
    <ListFrame
      count={clientCountLine(shown.length, all.length, rows.length)}
      filter={filter}
      onFilter={(next) => onLook({ filter: next })}
      onClear={onClear}
      nothing={shown.length === 0 ? emptyReason(filter, found, searchedForClients) : undefined}
    >
      <LinesTable
        org={org}
        label="Register als verwerker"
        facts={clientFacts}
        columns={clientColumns}
        rows={shown}
        sorting={clientSorting}
        usual={byClient}
        sort={sort}
        onSorting={(next) => onLook({ clientSorting: next })}
        line={ClientLine}
      />
      <div className={styles['legend']}>
        <p>{legend}. Uw eigen gegevens en uw FG vult u in bij Organisatie.</p>
      </div>
    </ListFrame>
  );
}
