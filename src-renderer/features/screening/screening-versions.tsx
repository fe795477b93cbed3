import { screeningKind, type Screening } from '@shared/record/screening';
import { RecordView } from '@renderer/fields/field-view';
import { VersionsNote } from '@renderer/records/versions-note';
import type { CurrentRecord, SealedRecord } from '@renderer/storage/contract';
import { ScreeningRecord } from './screening-record';

/** The same screening was changed on more than one computer. */
export function ScreeningVersions({ record, flush }: { readonly record: CurrentRecord; readonly flush: () => Promise<void> }) {
  return <VersionsNote record={record} what="deze screening" view={(other) => <ScreeningVersion {...other} />} flush={flush} />;
}

function ScreeningVersion({ body, by }: Pick<SealedRecord, 'body' | 'by'>) {
  const screening = body as Screening;
  const { frozen } = screening;
  return frozen === null ? <RecordView fields={screeningKind.fields} body={screening} /> : <ScreeningRecord screening={{ ...screening, frozen }} by={by} past />;
}
