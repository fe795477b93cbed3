import type { DocumentModel } from '@shared/documents/model';
import { registerDocument } from '@shared/documents/register';
import { activityKind } from '@shared/record/activity/activity';
import type { Kind } from '@shared/record/kind';
import { measureKind } from '@shared/record/measure';
import { organisationKind, type Organisation } from '@shared/record/organisation';
import { partyKind } from '@shared/record/party';
import { systemKind } from '@shared/record/system';
import type { House } from '@renderer/records/house';
import { isoDay } from '@renderer/ui/dates';

/** The register of an organisation as a document, from what is sealed: what is printed can be found again in the history. */
export async function registerModel({ store, drafts }: House, org: string): Promise<DocumentModel> {
  await drafts.flush();
  const sealed = await store.sealed(org);
  const organisation = sealed.find((record) => record.kind === organisationKind.name);
  const all = <Body>({ name }: Kind<Body>) =>
    sealed.filter(({ kind }) => kind === name).map(({ record, rev, body }) => ({ id: record, rev, body: body as Body }));
  return registerDocument({
    organisation: (organisation?.body ?? organisationKind.blank()) as Organisation,
    activities: all(activityKind),
    parties: all(partyKind),
    systems: all(systemKind),
    measures: all(measureKind),
    date: isoDay(new Date()),
    language: 'nl-NL',
  });
}
