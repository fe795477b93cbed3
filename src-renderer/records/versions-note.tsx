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
  /** where not every version may be kept: which, among all there are, and a sentence that says so */
  readonly rule?: { readonly mayKeep: (body: unknown, all: readonly unknown[]) => boolean; readonly sentence: string };
}

/** Two people changed the same record apart from each other: shows the other version and keeps the one that is chosen. */
export function VersionsNote({ record, what, view, flush, rule }: VersionsNoteProps) {
  const { store } = useHouse();
  const [others, setOthers] = useState<readonly SealedRecord[]>([]);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    let gone = false;
    void Promise.all(record.heads.slice(1).map((rev) => store.revision(rev))).then((found) => {
      if (!gone) setOthers(found.filter((revision) => revision !== undefined));
    });
    return () => {
      gone = true;
    };
  }, [store, record]);
  if (record.heads.length < 2) return null;

  const all = [record.body, ...others.map(({ body }) => body)];
  const mayKeep = (body: unknown) => rule?.mayKeep(body, all) ?? true;
  const keep = async (body?: unknown) => {
    await flush();
    await store.join(record.id, body ?? (await store.read(record.id))?.body);
    focusHeading();
  };
  return (
    <Notice tone="warning">
      <p>
        Er zijn {record.heads.length === 2 ? 'twee' : record.heads.length} versies van {what}, op meer dan één computer gewijzigd. U ziet hieronder de
        nieuwste. Bekijk wat er in de andere staat, neem over wat u wilt houden en kies daarna één versie. De andere blijft in de geschiedenis.
        {rule !== undefined && all.some((body) => !mayKeep(body)) && ` ${rule.sentence}`}
      </p>
      <ButtonRow>
        <Button onClick={() => setOpen(true)}>Andere versie bekijken</Button>
        {mayKeep(record.body) && <Button onClick={() => void keep()}>Deze versie houden</Button>}
      </ButtonRow>
      {open &&
        others.map((other) => (
          <section key={other.rev} aria-label="Andere versie">
            <p>
              Versie van {momentText(other.at)}
              {other.by !== '' && ` door ${other.by}`}
            </p>
            {view(other)}
            {mayKeep(other.body) && <Button onClick={() => void keep(other.body)}>De andere versie houden</Button>}
          </section>
        ))}
    </Notice>
  );
}
