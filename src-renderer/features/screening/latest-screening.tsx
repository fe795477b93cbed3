import type { Screening } from '@shared/record/screening';
import { screeningPlace } from '@shared/rules/finding';
import { changedSince } from '@shared/screening/changed-since';
import { useLandedNote } from '@renderer/fields/landed-note';
import { useHouse } from '@renderer/records/house';
import { useRow } from '@renderer/records/hooks';
import { useRecord } from '@renderer/records/use-record';
import { Button } from '@renderer/ui/button';
import { Notice } from '@renderer/ui/notice';
import { ButtonRow } from '@renderer/ui/page';
import { FrozenScreening } from './frozen-screening';

/** What is fixed is mended in another one. */
const place = `${screeningPlace}/again`;

interface LatestScreeningProps {
  readonly id: string;
  readonly focus: boolean;
  /** begins another one; with the screening whose answers it begins with, or without any */
  readonly onAgain: (from: Screening | undefined) => void;
}

/** The screening that counts now, and the way to another one. */
export function LatestScreening({ id, focus, onAgain }: LatestScreeningProps) {
  const { store } = useHouse();
  const landed = useLandedNote(place);
  const from = async () => {
    const record = await store.read(id);
    onAgain(record?.body as Screening | undefined);
  };
  return (
    <>
      <ChangedNote id={id} />
      <div data-field={place} data-open>
        {landed}
        <ButtonRow>
          <Button onClick={() => void from()}>Opnieuw screenen</Button>
          <Button look="quiet" onClick={() => onAgain(undefined)}>
            Opnieuw screenen zonder antwoorden
          </Button>
        </ButtonRow>
      </div>
      <FrozenScreening id={id} focus={focus} />
    </>
  );
}

function ChangedNote({ id }: { readonly id: string }) {
  const read = useRecord(id);
  const screening = read.status === 'ready' ? (read.record.body as Screening) : undefined;
  return screening === undefined ? null : <ChangedSince screening={screening} />;
}

function ChangedSince({ screening }: { readonly screening: Screening }) {
  const activity = useRow(screening.activity);
  if (activity === undefined || !changedSince(screening, activity)) return null;
  return (
    <Notice tone="warning">
      <p>De verwerking is na deze screening gewijzigd; kijk of de uitkomst nog klopt.</p>
    </Notice>
  );
}
