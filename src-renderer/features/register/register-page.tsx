import { lawfulBases } from '@shared/law/lawful-bases';
import { activityKind } from '@shared/record/activity/activity';
import { screeningKind } from '@shared/record/screening';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useHouse } from '@renderer/records/house';
import { useRows } from '@renderer/records/hooks';
import { newId } from '@renderer/records/new-id';
import { Button } from '@renderer/ui/button';
import { Empty } from '@renderer/ui/empty';
import { Page } from '@renderer/ui/page';
import { ColumnMenu } from './column-menu';
import { countLine } from './count-line';
import { DensityChoice } from './density-choice';
import { dpiaStates } from './dpia-state';
import { marks, registerRows } from './register-row';
import { RegisterTable } from './register-table';
import { useRegisterView } from './register-view';
import styles from './register.module.css';
import { SearchBox } from './search-box';
import { searchRows } from './search-rows';
import { useShownColumns } from './shown-columns';

/** What the letters in a column stand for. */
const legendOf = (name: string, letters: readonly { readonly letter: string; readonly title: string }[]) =>
  `${name}: ${letters.map(({ letter, title }) => `${letter} ${title.toLowerCase()}`).join(' · ')}`;
const basesLegend = legendOf('Grondslagen', lawfulBases.map(({ letter, label }) => ({ letter, title: label })));
const marksLegend = legendOf('Bijz.', marks);

export interface RegisterPageProps {
  readonly org: string;
  readonly onOpen: (activity: string) => void;
}

/** The processing activities of the open organisation. */
export function RegisterPage({ org, onOpen }: RegisterPageProps) {
  const { store } = useHouse();
  const rows = useRows(activityKind, org);
  const screenings = useRows(screeningKind, org);
  const [{ query, sorting }, look] = useRegisterView(org);
  const [columns, chooseColumns] = useShownColumns();
  const [busy, setBusy] = useState(false);
  // The box follows each key; the table follows when there is time.
  const words = useDeferredValue(query);
  const all = useMemo(() => registerRows(rows, dpiaStates(screenings, rows)), [rows, screenings]);
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
    // It has no name yet: who comes back would not find it under the words that were searched.
    look({ query: '' });
    await store.save({ id, kind: activityKind.name, org, body: activityKind.blank() });
    onOpen(id);
  };

  return (
    <Page
      title="Register"
      tools={
        <>
          {all.length > 0 && <SearchBox query={query} onChange={(next) => look({ query: next })} onEnter={goToFirst} />}
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
            <div className={styles['choices']}>
              <DensityChoice />
              <ColumnMenu columns={columns} onChange={chooseColumns} />
            </div>
          </div>
          {shown.length === 0 ? (
            <Empty>
              <p>Geen verwerking past bij wat u zoekt. Zoeken kijkt naar naam, nummer, rol, betrokkenen en eigenaar; hoofdletters en accenten maken niet uit.</p>
              <Button onClick={() => look({ query: '' })}>Alle verwerkingen tonen</Button>
            </Empty>
          ) : (
            <>
              <RegisterTable org={org} rows={shown} columns={columns} sorting={sorting} onSorting={(next) => look({ sorting: next })} />
              <div className={styles['legend']}>
                {columns.includes('bases') && <p>{basesLegend}</p>}
                {columns.includes('marks') && <p>{marksLegend}</p>}
              </div>
            </>
          )}
        </div>
      )}
    </Page>
  );
}
