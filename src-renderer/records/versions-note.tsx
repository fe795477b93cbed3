import { finalVersions, mayKeep } from '@shared/record/final';
import { kinds } from '@shared/record/kinds';
import { useEffect, useState, type ReactNode } from 'react';
import type { CurrentRecord, SealedRecord } from '@renderer/storage/contract';
import { Button } from '@renderer/ui/button';
import { momentText } from '@renderer/ui/dates';
import { Notice } from '@renderer/ui/notice';
import { ButtonRow, focusHeading } from '@renderer/ui/page';
import { useHouse } from './house';

interface VersionsNoteProps {
  readonly record: CurrentRecord;
  /** e.g. 'deze verwerking' */
  readonly what: string;
  /** one of the other versions, to read */
  readonly view: (other: SealedRecord) => ReactNode;
  /** hands over what was typed; resolves when it is on the disk */
  readonly flush: () => Promise<void>;
}

/** Two people changed the same record apart from each other: shows the other version and keeps the one that is chosen. */
export function VersionsNote({ record, what, view, flush }: VersionsNoteProps) {
  const { store } = useHouse();
  const [open, setOpen] = useState(false);
  const others = useOthers(record);
  if (record.heads.length < 2) return null;

  const kind = kinds.find(({ name }) => name === record.kind) ?? {};
  const all = others && [record.body, ...others.map(({ body }) => body)];
  // Until all are read nobody knows which of them may be given up.
  const keepable = (body: unknown) => all !== undefined && mayKeep(kind, body, all);
  const keep = async (body?: unknown) => {
    await flush();
    await store.join(record.id, body ?? (await store.read(record.id))?.body);
    focusHeading();
  };
  return (
    <Notice tone="warning">
      <p>
        Er zijn {record.heads.length === 2 ? 'twee' : record.heads.length} versies van {what}, op meer dan één computer gewijzigd.{' '}
        {advice(all === undefined ? 0 : finalVersions(kind, all).length)}
      </p>
      <ButtonRow>
        <Button onClick={() => setOpen(true)}>Andere versie bekijken</Button>
        {keepable(record.body) && <Button onClick={() => void keep()}>Deze versie houden</Button>}
      </ButtonRow>
      {open &&
        others?.map((other) => (
          <section key={other.rev} aria-label="Andere versie">
            <p>
              Versie van {momentText(other.at)}
              {other.by !== '' && ` door ${other.by}`}
            </p>
            {view(other)}
            {keepable(other.body) && <Button onClick={() => void keep(other.body)}>De andere versie houden</Button>}
          </section>
        ))}
    </Notice>
  );
}

/** @param fixed how many versions nothing may change any more */
function advice(fixed: number): string {
  if (fixed > 1) return 'Er is er meer dan één vastgesteld; die blijven naast elkaar bewaard. U ziet hieronder de nieuwste.';
  if (fixed === 1) return 'U ziet hieronder de versie die is vastgesteld; die gaat voor. De andere blijft bewaard.';
  return 'U ziet hieronder de nieuwste. Bekijk wat er in de andere staat, neem over wat u wilt houden en kies daarna één versie. De andere blijft bewaard.';
}

/** The versions that are not shown; undefined until all are read. */
function useOthers({ heads }: CurrentRecord): readonly SealedRecord[] | undefined {
  const { store } = useHouse();
  const key = heads.slice(1).join(' ');
  const [found, setFound] = useState<{ readonly key: string; readonly others: readonly SealedRecord[] }>();
  useEffect(() => {
    let gone = false;
    const revs = key === '' ? [] : key.split(' ');
    void Promise.all(revs.map((rev) => store.revision(rev))).then((read) => {
      if (!gone) setFound({ key, others: read.filter((revision) => revision !== undefined) });
    });
    return () => {
      gone = true;
    };
  }, [store, key]);
  return found?.key === key ? found.others : undefined;
}
