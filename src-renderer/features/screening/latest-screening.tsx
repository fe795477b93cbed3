import type { Screening } from '@shared/record/screening';
import { useHouse } from '@renderer/records/house';
import { useRecord } from '@renderer/records/use-record';
import { Button } from '@renderer/ui/button';
import { Notice } from '@renderer/ui/notice';
import { ButtonRow } from '@renderer/ui/page';
import { FrozenScreening } from './frozen-screening';

interface LatestScreeningProps {
  readonly id: string;
  readonly focus: boolean;
  /** begins another one; with the screening whose answers it begins with, or without any */
  readonly onAgain: (from: Screening | undefined) => void;
}

/** The screening that counts now, and the way to another one. */
export function LatestScreening({ id, focus, onAgain }: LatestScreeningProps) {
  const { store } = useHouse();
  const from = async () => {
    const record = await store.read(id);
    onAgain(record?.body as Screening | undefined);
  };
  return (
    <>
      <ChangedNote id={id} />
      <ButtonRow>
        <Button onClick={() => void from()}>Opnieuw screenen</Button>
        <Button look="quiet" onClick={() => onAgain(undefined)}>
          Opnieuw screenen zonder antwoorden
        </Button>
      </ButtonRow>
      <FrozenScreening id={id} focus={focus} />
    </>
  );
}

function ChangedNote({ id }: { readonly id: string }) {
  const read = useRecord(id);
  const screening = read.status === 'ready' ? (read.record.body as Screening) : undefined;
  return screening === undefined ? null : <ChangedSince activity={screening.activity} revision={screening.activityRevision} />;
}

function ChangedSince({ activity, revision }: { readonly activity: string; readonly revision: string }) {
  const read = useRecord(activity);
  if (read.status !== 'ready') return null;
  const { heads, dirty } = read.record;
  if (heads[0] === revision && !dirty) return null;
  return (
    <Notice tone="warning">
      <p>De verwerking is na deze screening gewijzigd; kijk of de uitkomst nog klopt.</p>
    </Notice>
  );
}
