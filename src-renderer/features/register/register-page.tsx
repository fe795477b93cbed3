import { activityKind } from '@shared/record/activity/activity';
import { screeningKind } from '@shared/record/screening';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useHouse } from '@renderer/records/house';
import { useRows } from '@renderer/records/hooks';
import { newId } from '@renderer/records/new-id';
import { leaveAt } from '@renderer/ui/bookmark';
import { Button } from '@renderer/ui/button';
import { Empty } from '@renderer/ui/empty';
import { Page } from '@renderer/ui/page';
import { ActivityList } from './activity-list';
import { ClientList } from './client-list';
import { dpiaStates } from './dpia-state';
import { useFound } from './found';
import { FoundContext } from './found-cell';
import { PartChoice } from './part-choice';
import { registerParts, type OwnRole } from './register-part';
import { registerRows } from './register-row';
import { useRegisterView } from './register-view';
import styles from './register.module.css';
import { SearchBox } from './search-box';

export interface RegisterPageProps {
  readonly org: string;
  /** which part is shown; undefined for the whole */
  readonly rol: OwnRole | undefined;
  readonly onRole: (rol: OwnRole | undefined) => void;
  readonly onOpen: (activity: string) => void;
}

/** The processing activities of the open organisation. */
export function RegisterPage({ org, rol, onRole, onOpen }: RegisterPageProps) {
  const { store } = useHouse();
  const rows = useRows(activityKind, org);
  const screenings = useRows(screeningKind, org);
  const [view, look] = useRegisterView(org);
  const found = useFound();
  const [busy, setBusy] = useState(false);
  const { query } = view;
  // The box follows each key; the table follows when there is time.
  const words = useDeferredValue(query);
  const all = useMemo(() => registerRows(rows, dpiaStates(screenings, rows)), [rows, screenings]);
  const parts = useMemo(() => registerParts(all), [all]);
  const part = parts.find((each) => each.rol === rol) ?? parts[0];

  // Enter in the search box goes to the first line that was found, as soon as the table shows what was typed.
  const list = useRef<HTMLDivElement>(null);
  const enter = useRef(false);
  const goToFirst = () => {
    enter.current = words !== query;
    if (!enter.current) list.current?.querySelector<HTMLElement>('tbody a')?.focus();
  };
  useEffect(() => {
    if (!enter.current || words !== query) return;
    enter.current = false;
    list.current?.querySelector<HTMLElement>('tbody a')?.focus();
  }, [words, query]);

  const search = useRef<HTMLInputElement>(null);
  const showAll = () => {
    // The button that was pressed goes.
    search.current?.focus();
    look({ query: '', filter: [] });
  };

  const make = async () => {
    setBusy(true);
    const id = newId();
    // It has no name yet and nothing else: who comes back would not find it among what was searched for.
    look({ query: '', filter: [] });
    // What is made in the list of what we do for others belongs there.
    const body = { ...activityKind.blank(), ...(part.rol === 'verwerker' ? { role: 'processor' as const } : {}) };
    await store.save({ id, kind: activityKind.name, org, body });
    leaveAt([id]);
    onOpen(id);
  };

  const List = part.rol === 'verwerker' ? ClientList : ActivityList;
  return (
    <Page
      title="Register"
      tools={
        <>
          {all.length > 0 && <SearchBox input={search} query={query} onChange={(next) => look({ query: next })} onEnter={goToFirst} />}
          <Button look="primary" onClick={() => void make()} busy={busy}>
            Nieuwe verwerking
          </Button>
        </>
      }
    >
      {all.length === 0 ? (
        <Empty>
          <p>
            Het register is nog leeg. Hier komt elke verwerking van persoonsgegevens te staan: alles wat u met één samenhangend doel doet, zoals de begeleiding van
            cliënten of de salarisadministratie.
          </p>
          <p>Kies ‘Nieuwe verwerking’ en begin met wat uw organisatie het meest doet. U hoeft niets in één keer af te maken.</p>
        </Empty>
      ) : (
        <div className={styles['list']} ref={list}>
          {parts.length > 1 && <PartChoice parts={parts} chosen={part} onChoose={onRole} />}
          <FoundContext value={found}>
            <List org={org} rows={part.rows} view={view} found={found} words={words} onLook={look} onClear={showAll} />
          </FoundContext>
        </div>
      )}
    </Page>
  );
}
