import { activityKind, type Activity } from '@shared/record/activity/activity';
import { useState } from 'react';
import { RecordView } from '@renderer/fields/field-view';
import type { CurrentRecord, SealedRecord } from '@renderer/storage/contract';
import type { Draft } from '@renderer/storage/draft';
import { useHouse } from '@renderer/storage/house';
import { Button } from '@renderer/ui/button';
import { momentText } from '@renderer/ui/dates';
import { Notice } from '@renderer/ui/notice';
import { ButtonRow, focusHeading } from '@renderer/ui/page';

interface VersionsNoteProps {
  readonly record: CurrentRecord;
  readonly draft: Draft<Activity>;
}

/** Two people changed the same activity apart from each other: shows the other version and keeps the one that is chosen. */
export function VersionsNote({ record, draft }: VersionsNoteProps) {
  const { store } = useHouse();
  const [others, setOthers] = useState<readonly SealedRecord[]>();
  const look = async () => {
    const found = await Promise.all(record.heads.slice(1).map((rev) => store.revision(rev)));
    setOthers(found.filter((revision) => revision !== undefined));
  };
  const keep = async (body: unknown) => {
    await draft.flush();
    await store.join(record.id, body);
    focusHeading();
  };
  return (
    <Notice tone="warning">
      <p>
        Er zijn {record.heads.length === 2 ? 'twee' : record.heads.length} versies van deze verwerking: ze is op meer dan één computer gewijzigd. U ziet hieronder de
        nieuwste. Bekijk wat er in de andere staat, neem over wat u wilt houden en kies daarna één versie. De andere blijft in de geschiedenis.
      </p>
      <ButtonRow>
        <Button onClick={() => void look()}>Andere versie bekijken</Button>
        <Button onClick={() => void keep(draft.body)}>Deze versie houden</Button>
      </ButtonRow>
      {others?.map((other) => (
        <section key={other.rev} aria-label="Andere versie">
          <p>
            Versie van {momentText(other.at)}
            {other.by !== '' && ` door ${other.by}`}
          </p>
          <RecordView fields={activityKind.fields} body={other.body as Record<string, unknown>} />
          <Button onClick={() => void keep(other.body)}>De andere versie houden</Button>
        </section>
      ))}
    </Notice>
  );
}
