import type { Screening } from '@shared/record/screening';
import { useRecord } from '@renderer/storage/use-record';
import { ErrorNotice } from '@renderer/ui/error-notice';
import { ScreeningRecord } from './screening-record';

/** A screening that was fixed, read from the store. */
export function FrozenScreening({ id, focus = false }: { readonly id: string; readonly focus?: boolean }) {
  const read = useRecord(id);
  if (read.status === 'failed') return <ErrorNotice error={read.error} />;
  if (read.status !== 'ready') return null;
  const screening = read.record.body as Screening;
  const { frozen } = screening;
  return frozen === null ? null : <ScreeningRecord screening={{ ...screening, frozen }} by={read.record.by} focus={focus} />;
}
