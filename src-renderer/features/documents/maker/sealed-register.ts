import type { Sealed } from '@shared/documents/references';
import { activityKind, type Activity } from '@shared/record/activity/activity';
import { judgementKind, type Judgement } from '@shared/record/judgement';
import type { AnyKind } from '@shared/record/kind';
import { measureKind, type Measure } from '@shared/record/measure';
import { organisationKind, type Organisation } from '@shared/record/organisation';
import { partyKind, type Party } from '@shared/record/party';
import { screeningKind, type Screening } from '@shared/record/screening';
import { systemKind, type System } from '@shared/record/system';
import { Bodies } from '@renderer/storage/bodies';
import type { SealedText } from '@renderer/storage/contract';

/** All that documents are made of, as it is sealed: what is printed can be found again in the history. */
export interface SealedRegister {
  /** '' where there is none yet */
  readonly organisationId: string;
  readonly organisation: Organisation;
  readonly activities: readonly Sealed<Activity>[];
  readonly parties: readonly Sealed<Party>[];
  readonly systems: readonly Sealed<System>[];
  readonly measures: readonly Sealed<Measure>[];
  /** each with who sealed it */
  readonly screenings: readonly (Sealed<Screening> & { readonly by: string })[];
  /** what people answered to findings */
  readonly judgements: readonly Sealed<Judgement>[];
}

/** What tells of which kind a body is. */
interface Printed<Body> {
  readonly name: string;
  readonly blank: () => Body;
}

/** The kinds of record that stand in a document. */
export const printedKinds: readonly AnyKind[] = [organisationKind, activityKind, partyKind, systemKind, measureKind, screeningKind, judgementKind];

const bodies = new Bodies(printedKinds);
const names = new Set(printedKinds.map(({ name }) => name));

/** A record whose content was read. */
export type ReadRecord = Pick<SealedText, 'rev' | 'record' | 'kind' | 'by'> & { readonly body: unknown };

/** Reads those that stand in documents. @throws AppError 'record-unreadable' */
export function readRecords(records: readonly SealedText[]): readonly ReadRecord[] {
  return records.filter(({ kind }) => names.has(kind)).map(({ version, text, ...rest }) => ({ ...rest, body: bodies.fromText(rest.kind, version, text) }));
}

/** @param sealed every current record of one organisation */
export function sealedRegister(sealed: readonly ReadRecord[]): SealedRegister {
  // Each record was read with the schema of its kind; this is the one place that gives bodies their type back.
  const all = <Body>({ name }: Printed<Body>) =>
    sealed.filter(({ kind }) => kind === name).map(({ record, rev, by, body }) => ({ id: record, rev, by, body: body as Body }));
  const [organisation] = all(organisationKind);
  return {
    organisationId: organisation?.id ?? '',
    organisation: organisation?.body ?? organisationKind.blank(),
    activities: all(activityKind),
    parties: all(partyKind),
    systems: all(systemKind),
    measures: all(measureKind),
    screenings: all(screeningKind),
    judgements: all(judgementKind),
  };
}
