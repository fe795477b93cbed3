import { lawfulBases } from '@shared/law/lawful-bases';
import { activityKind } from '@shared/record/activity/activity';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useHouse } from '@renderer/storage/house';
import { useRows } from '@renderer/storage/hooks';
import { newId } from '@renderer/storage/new-id';
import { Button } from '@renderer/ui/button';
import { Empty } from '@renderer/ui/empty';
import { Page } from '@renderer/ui/page';
import { countLine } from './count-line';
import { DensityChoice } from './density-choice';
import { registerRows } from './register-row';
import { RegisterTable } from './register-table';
import styles from './register.module.css';
import { SearchBox } from './search-box';
import { searchRows } from './search-rows';

/** What the letters in the column "Grondslagen" stand for. */
const legend = `Grondslagen: ${lawfulBases.map(({ letter, label }) => `${letter} ${label.toLowerCase()}`).join(' · ')}`;

export interface RegisterPageProps {
  readonly org: string;
  readonly onOpen: (activity: string) => void;
}

/** The processing activities of the open organisation. */
export function RegisterPage({ org, onOpen }: RegisterPageProps) {
  const { store } = useHouse();
  const rows = useRows(activityKind, org);
  const [query, setQuery] = useState('');
  const [busy, setBusy] = useState(false);
  // The box follows each key; the table follows when there is time.
  const words = useDeferredValue(query);
  const all = useMemo(() => registerRows(rows), [rows]);
  const shown = useMemo(() => searchRows(all, words), [all, words]);

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

  const make = async () => {
    setBusy(true);
    const id = newId();
    await store.save({ id, kind: activityKind.name, org, body: activityKind.blank() });
    onOpen(id);
  };

  return (
    <Page
      title="Register"
      tools={
        <>
          <SearchBox query={query} onChange={setQuery} onEnter={goToFirst} />
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
          <div className={styles['line']}>
            <p role="status">{countLine(shown.length, all.length)}</p>
            <DensityChoice />
          </div>
          {shown.length === 0 ? (
            <Empty>
              <p>Geen verwerking past bij wat u zoekt. Zoeken kijkt naar de naam en de rol; hoofdletters en accenten maken niet uit.</p>
              <Button onClick={() => setQuery('')}>Alle verwerkingen tonen</Button>
            </Empty>
          ) : (
            <>
              <RegisterTable org={org} rows={shown} />
              <p className={styles['legend']}>{legend}</p>
            </>
          )}
        </div>
      )}
    </Page>
  );
}
