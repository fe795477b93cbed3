import type { Store } from '@renderer/storage/contract';
import { newId } from '@renderer/storage/new-id';
import { activityKind } from '@shared/record/activity/activity';
import { organisationKind } from '@shared/record/organisation';

/** Puts the made-up register on this computer. @returns the id of its organisation */
export async function openExample(store: Store): Promise<string> {
  const { exampleActivities, exampleOrganisation } = await import('@shared/example/example');
  const org = newId();
  await store.save({ id: org, kind: organisationKind.name, org, body: exampleOrganisation });
  await Promise.all(exampleActivities.map((body) => store.save({ id: newId(), kind: activityKind.name, org, body })));
  await store.seal();
  return org;
}
