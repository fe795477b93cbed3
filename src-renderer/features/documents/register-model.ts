import type { DocumentModel } from '@shared/documents/model';
import { registerDocument } from '@shared/documents/register';
import { activityKind, type Activity } from '@shared/record/activity/activity';
import { organisationKind, type Organisation } from '@shared/record/organisation';
import type { House } from '@renderer/storage/house';
import { isoDay } from '@renderer/ui/dates';

/** The register of an organisation as a document, from what is sealed: what is printed can be found again in the history. */
export async function registerModel({ store, drafts }: House, org: string): Promise<DocumentModel> {
  await drafts.flush();
  const sealed = await store.sealed(org);
  const organisation = sealed.find((record) => record.kind === organisationKind.name);
  return registerDocument({
    organisation: (organisation?.body ?? organisationKind.blank()) as Organisation,
    activities: sealed
      .filter((record) => record.kind === activityKind.name)
      .map((record) => ({ id: record.record, rev: record.rev, body: record.body as Activity })),
    date: isoDay(new Date()),
    language: 'nl-NL',
  });
}
