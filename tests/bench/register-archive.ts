import { writeFile } from 'node:fs/promises';
import type { RegisterInput } from '@shared/documents/register';
import { writeArchive, type ArchiveContent } from '@shared/exchange/write-archive';
import { makeRevision } from '@shared/history/revision';
import { activityKind } from '@shared/record/activity/activity';
import { canonicalJson } from '@shared/record/canonical';
import type { AnyKind } from '@shared/record/kind';
import { measureKind } from '@shared/record/measure';
import { organisationKind } from '@shared/record/organisation';
import { partyKind } from '@shared/record/party';
import { systemKind } from '@shared/record/system';

const org = 'organisation-of-the-bench';

/** Everything that a register is made of. */
export function recordsOf({ organisation, activities, parties, systems, measures }: RegisterInput): { readonly kind: AnyKind; readonly id: string; readonly body: unknown }[] {
  const of = (kind: AnyKind, records: readonly { readonly id: string; readonly body: unknown }[]) => records.map(({ id, body }) => ({ kind, id, body }));
  return [
    ...of(organisationKind, [{ id: org, body: organisation }]),
    ...of(partyKind, parties),
    ...of(systemKind, systems),
    ...of(measureKind, measures),
    ...of(activityKind, activities),
  ];
}

/** Writes a register as an archive that the app can take over. */
export async function writeRegisterArchive(path: string, input: RegisterInput): Promise<void> {
  const records = recordsOf(input);
  const revisions = records.map(({ kind, id, body }, n): ArchiveContent => {
    const at = `${new Date(Date.UTC(2026, 0, 1) + n * 1000).toISOString()}-0000-0123abcd`;
    return { revision: makeRevision({ record: id, kind: kind.name, org, version: kind.version, parents: [], at, by: 'Bench' }, canonicalJson(body), 'ab'.repeat(16)) };
  });
  async function* contents(): AsyncGenerator<ArchiveContent> {
    await Promise.resolve();
    yield* revisions;
  }
  const header = { organisation: { id: org, name: input.organisation.name }, madeAt: '2026-11-21T10:00:00.000Z', counts: { revisions: revisions.length, erasures: 0 } };
  const chunks: Uint8Array[] = [];
  for await (const chunk of writeArchive(header, contents())) chunks.push(chunk);
  await writeFile(path, Buffer.concat(chunks));
}
