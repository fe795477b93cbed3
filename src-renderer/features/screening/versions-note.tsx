import { screeningKind, type Screening } from '@shared/record/screening';
import { useEffect, useState } from 'react';
import { RecordView } from '@renderer/fields/field-view';
import type { CurrentRecord, SealedRecord } from '@renderer/storage/contract';
import { useHouse } from '@renderer/storage/house';
import { Button } from '@renderer/ui/button';
import { momentText } from '@renderer/ui/dates';
import { Notice } from '@renderer/ui/notice';
import { focusHeading } from '@renderer/ui/page';
import { ScreeningRecord } from './screening-record';

interface VersionsNoteProps {
  readonly record: CurrentRecord;
  /** hands over what was typed; resolves when it is on the disk */
  readonly flush?: () => Promise<void>;
}

/**
 * The same screening was changed on more than one computer: shows the other versions and keeps the one that is chosen.
 * One that was fixed is never given up for one that was not.
 */
export function VersionsNote({ record, flush }: VersionsNoteProps) {
  const { store } = useHouse();
  const [others, setOthers] = useState<readonly SealedRecord[]>([]);
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

  const fixed = (body: unknown) => (body as Screening).frozen !== null;
  const anyFixed = [record.body, ...others.map(({ body }) => body)].some(fixed);
  const mayKeep = (body: unknown) => !anyFixed || fixed(body);
  const keep = async (body?: unknown) => {
    await flush?.();
    await store.join(record.id, body ?? (await store.read(record.id))?.body);
    focusHeading();
  };
  return (
    <Notice tone="warning">
      <p>
        Er zijn {record.heads.length === 2 ? 'twee' : record.heads.length} versies van deze screening: zij is op meer dan één computer gewijzigd. Onder deze melding staat
        de nieuwste. Kies welke u houdt; de andere blijft in de geschiedenis.
        {anyFixed && ' Een vastgestelde versie gaat voor.'}
      </p>
      {mayKeep(record.body) && (
        <div>
          <Button onClick={() => void keep()}>Deze versie houden</Button>
        </div>
      )}
      {others.map((other) => (
        <details key={other.rev}>
          <summary>
            Versie van {momentText(other.at)}
            {other.by !== '' && ` door ${other.by}`}
          </summary>
          <ScreeningVersion body={other.body as Screening} by={other.by} />
          {mayKeep(other.body) && <Button onClick={() => void keep(other.body)}>De andere versie houden</Button>}
        </details>
      ))}
    </Notice>
  );
}

function ScreeningVersion({ body, by }: { readonly body: Screening; readonly by: string }) {
  const { frozen } = body;
  return frozen === null ? <RecordView fields={screeningKind.fields} body={body} /> : <ScreeningRecord screening={{ ...body, frozen }} by={by} past />;
}
