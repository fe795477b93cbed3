import type { Sealed } from '@shared/documents/references';
import { activityKind, type Activity } from '@shared/record/activity/activity';
import { measureKind, type Measure } from '@shared/record/measure';
import { organisationKind, type Organisation } from '@shared/record/organisation';
import { partyKind, type Party } from '@shared/record/party';
import { screeningKind, type Screening } from '@shared/record/screening';
import { systemKind, type System } from '@shared/record/system';
import type { House } from '@renderer/records/house';
import type { SealedRecord } from '@renderer/storage/contract';

/** All that documents are made of, as it is sealed: what is printed can be found again in the history. */
export interface SealedRegister {
  readonly organisation: Organisation;
  readonly activities: readonly Sealed<Activity>[];
  readonly parties: readonly Sealed<Party>[];
  readonly systems: readonly Sealed<System>[];
  readonly measures: readonly Sealed<Measure>[];
  /** each with who sealed it */
  readonly screenings: readonly (Sealed<Screening> & { readonly by: string })[];
}

/** What tells of which kind a body is. */
interface Printed<Body> {
  readonly name: string;
  readonly blank: () => Body;
}

/** The kinds of record that stand in a document. */
export const printedKinds = [organisationKind, activityKind, partyKind, systemKind, measureKind, screeningKind].map(({ name }) => name);

/** Seals what was typed and reads the organisation as it is then. @throws AppError */
export async function readSealed({ store, drafts }: House, org: string): Promise<SealedRegister> {
  await drafts.flush();
  return sealedRegister(await store.sealed(org));
}

/** @param sealed every current record of one organisation */
export function sealedRegister(sealed: readonly SealedRecord[]): SealedRegister {
  // The store reads each record with the schema of its kind; this is the one place that gives bodies their type back.
  const all = <Body>({ name }: Printed<Body>) =>
    sealed.filter(({ kind }) => kind === name).map(({ record, rev, by, body }) => ({ id: record, rev, by, body: body as Body }));
  return {
    organisation: all(organisationKind)[0]?.body ?? organisationKind.blank(),
    activities: all(activityKind),
    parties: all(partyKind),
    systems: all(systemKind),
    measures: all(measureKind),
    screenings: all(screeningKind),
  };
}
