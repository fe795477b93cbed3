import { processorDuties } from '@shared/law/article-30';
import { measureKind } from '@shared/record/measure';
import { partyKind } from '@shared/record/party';
import { useMemo } from 'react';
import { useRows } from '@renderer/records/hooks';
import type { ListProps } from './activity-list';
import { byClient, clientColumns, clientFacts, sortClients } from './client-columns';
import { ClientLine } from './client-line';
import { clientRows } from './client-row';
import { clientCountLine } from './count-line';
import { filterRows } from './filter';
import { LinesTable } from './lines-table';
import { ListFrame } from './list-frame';
import styles from './register.module.css';
import { searchClients } from './search-rows';

const legend = `Art. 30(2) AVG vraagt: ${processorDuties.map(({ letter, label }) => `${letter} ${label}`).join(' · ')}`;

/** What we do as a processor, by who we do it for: the register of art. 30(2) AVG. */
export function ClientList({ org, rows, view: { filter, clientSorting }, words, onLook, onClear }: ListProps) {
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
  const kept = useMemo(() => new Set(filterRows(rows, filter)), [rows, filter]);
  const shown = useMemo(() => searchClients(kept.size === rows.length ? all : all.filter(({ activity }) => kept.has(activity)), words), [all, rows, kept, words]);
  return (
    <ListFrame
      count={clientCountLine(shown.length, all.length, rows.length)}
      filter={filter}
      onFilter={(next) => onLook({ filter: next })}
      onClear={onClear}
      nothing={shown.length === 0 ? 'Zoeken kijkt naar opdrachtgever, wat u doet, naam, nummer en eigenaar van de verwerking en landen van doorgifte.' : undefined}
    >
      <LinesTable
        org={org}
        label="Register als verwerker"
        facts={clientFacts}
        columns={clientColumns}
        rows={shown}
        sorting={clientSorting}
        usual={byClient}
        sort={sortClients}
        onSorting={(next) => onLook({ clientSorting: next })}
        line={ClientLine}
      />
      <div className={styles['legend']}>
        <p>{legend}. Uw eigen gegevens en uw FG vult u in bij Organisatie.</p>
      </div>
    </ListFrame>
  );
}
