import type { Screening } from '@shared/record/screening';
import { useRecord } from '@renderer/records/use-record';
import { ErrorNotice } from '@renderer/ui/error-notice';
import { ScreeningRecord } from './screening-record';
import { ScreeningVersions } from './screening-versions';

interface FrozenScreeningProps {
  readonly id: string;
  readonly past?: boolean;
  readonly focus?: boolean;
}

/** What is fixed has nothing left to hand over. */
const nothing = () => Promise.resolve();

/** A screening that was fixed, read from the store. */
export function FrozenScreening({ id, ...rest }: FrozenScreeningProps) {
  const read = useRecord(id);
  if (read.status === 'failed') return <ErrorNotice error={read.error} />;
  if (read.status !== 'ready') return null;
  const screening = read.record.body as Screening;
  const { frozen } = screening;
  if (frozen === null) return null;
  return (
    <>
      <ScreeningVersions record={read.record} flush={nothing} />
      <ScreeningRecord screening={{ ...screening, frozen }} by={read.record.by} {...rest} />
    </>
  );
}
