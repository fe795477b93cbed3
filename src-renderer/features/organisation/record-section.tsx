import type { ReferencedKind } from '@shared/record/field';
import type { BasicSummary } from '@shared/record/kind';
import { searchKey } from '@shared/words/reading';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Row } from '@renderer/records/hooks';
import { useHouse } from '@renderer/records/house';
import { newId } from '@renderer/records/new-id';
import { leaveAt } from '@renderer/ui/bookmark';
import { Button } from '@renderer/ui/button';
import { readYes, useKept, useTyped } from '@renderer/ui/kept';
import { matches, searchWords } from '@renderer/ui/search-key';
import { VisuallyHidden } from '@renderer/ui/visually-hidden';
import { recordKinds } from './record-kinds';
import { recordLines } from './record-lines';
import styles from './record-list.module.css';
import { RecordTable, type DetailColumn } from './record-table';

/** So many are shown at once; with more there is a search box. */
const few = 10;

interface RecordSectionProps<Summary extends BasicSummary> {
  readonly org: string;
  readonly kind: ReferencedKind;
  readonly rows: readonly Row<Summary>[];
  readonly columns: readonly DetailColumn<Summary>[];
  readonly uses: ReadonlyMap<string, number>;
  readonly onOpen: (id: string) => void;
}

/** All records of one kind that the organisation has, and a way to add one. */
export function RecordSection<Summary extends BasicSummary>({ org, kind, rows, columns, uses, onOpen }: RecordSectionProps<Summary>) {
  const { store } = useHouse();
  const id = useId();
  const [query, setQuery] = useTyped(`${kind} ${org}`);
  const [all, setAll] = useKept(`all ${kind} ${org}`, readYes);
  const [busy, setBusy] = useState(false);
  const { heading, many, newLabel, empty, blank } = recordKinds[kind];
  const lines = useMemo(() => recordLines(kind, rows), [kind, rows]);
  const words = searchWords(query);
  const found = words.length === 0 ? lines : lines.filter(({ name }) => matches(searchKey(name), words));
  const shown = all || words.length > 0 ? found : found.slice(0, few);
  // The button that showed the rest is gone then: the focus goes to the first that came.
  const section = useRef<HTMLElement>(null);
  const pressed = useRef(false);
  useEffect(() => {
    if (all && pressed.current) section.current?.querySelectorAll<HTMLElement>('tbody a')[few]?.focus();
  }, [all]);
  const showAll = () => {
    pressed.current = true;
    setAll(true);
  };
  const make = async () => {
    setBusy(true);
    const record = newId();
    await store.save({ id: record, kind, org, body: blank() });
    leaveAt([record]);
    onOpen(record);
  };
  return (
    <section className={styles['section']} aria-labelledby={id} ref={section} data-rows>
      <div className={styles['head']}>
        <h2 id={id}>{heading}</h2>
        <Button onClick={() => void make()} busy={busy}>
          {newLabel}
        </Button>
      </div>
      {lines.length === 0 && <p className={styles['quiet']}>{empty}</p>}
      {lines.length > few && (
        <label className={styles['search']}>
          <VisuallyHidden>Zoeken in {many}</VisuallyHidden>
          <input type="search" dir="auto" autoComplete="off" placeholder={`Zoeken in ${many}`} value={query} onChange={(event) => setQuery(event.currentTarget.value)} />
        </label>
      )}
      {shown.length > 0 && <RecordTable org={org} label={heading} lines={shown} columns={columns} uses={uses} />}
      <p role="status" className={styles['quiet']}>
        {words.length > 0 && `${found.length} van ${lines.length} ${many}`}
      </p>
      {shown.length < found.length && (
        <div className={styles['more']}>
          <Button look="quiet" onClick={showAll}>
            Alle {lines.length} {many} tonen
          </Button>
        </div>
      )}
    </section>
  );
}
