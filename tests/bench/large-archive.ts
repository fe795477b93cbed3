import { writeFile } from 'node:fs/promises';
import { writeArchive, type ArchiveContent } from '@shared/exchange/write-archive';
import { makeRevision } from '@shared/history/revision';
import { lawfulBasisLetters } from '@shared/law/lawful-bases';
import { canonicalJson } from '@shared/record/canonical';
import { activityKind, type Activity } from '@shared/record/activity/activity';
import { blankPurpose } from '@shared/record/activity/purposes';
import type { AnyKind } from '@shared/record/kind';
import { organisationKind } from '@shared/record/organisation';

const words = 'begeleiding naar werk voor mensen die door ziekte hun eigen werk niet meer kunnen doen en weer willen beginnen'.split(' ');
const text = (seed: number, count: number) => Array.from({ length: count }, (_, n) => words[(seed * 7 + n * n * 3 + n) % words.length]).join(' ');

function activity(n: number): Activity {
  return {
    ...activityKind.blank(),
    name: `${text(n, 3)} ${n}`,
    role: n % 9 === 0 ? 'processor' : 'controller',
    purposes: Array.from({ length: 4 }, (_, p) => ({
      ...blankPurpose(`p${p}`),
      description: text(n + p, 110),
      basis: lawfulBasisLetters[(n + p) % 6] ?? null,
      basisExplanation: text(n + p + 1, 110),
    })),
    remarks: text(n, 120),
  };
}

/** Writes an archive of one organisation with so many activities, each about 6 KB. */
export async function writeLargeArchive(path: string, count: number): Promise<void> {
  const org = 'organisation-of-the-bench';
  const stamp = (n: number) => `${new Date(Date.UTC(2026, 0, 1) + n * 1000).toISOString()}-0000-0123abcd`;
  const revision = (record: string, kind: AnyKind, n: number, body: unknown): ArchiveContent => ({
    revision: makeRevision({ record, kind: kind.name, org, version: kind.version, parents: [], at: stamp(n), by: 'Bench' }, canonicalJson(body), 'ab'.repeat(16)),
  });
  async function* contents(): AsyncGenerator<ArchiveContent> {
    yield revision(org, organisationKind, 0, { ...organisationKind.blank(), name: 'Groot register' });
    for (let n = 1; n <= count; n += 1) yield revision(`activity-${n}`, activityKind, n, activity(n));
  }
  const header = { organisation: { id: org, name: 'Groot register' }, madeAt: '2026-11-21T10:00:00.000Z', counts: { revisions: count + 1, erasures: 0 } };
  const chunks: Uint8Array[] = [];
  for await (const chunk of writeArchive(header, contents())) chunks.push(chunk);
  await writeFile(path, Buffer.concat(chunks));
}
