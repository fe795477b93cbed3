import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AppError } from '@shared/app-error';
import { readArchive } from '@shared/exchange/read-archive';
import { bytesToText, textToBytes } from '@shared/exchange/utf8';
import { writeArchive, type ArchiveContent } from '@shared/exchange/write-archive';
import { makeRevision, withoutContent } from '@shared/history/revision';
import { activityKind } from '@shared/record/activity/activity';
import { canonicalJson } from '@shared/record/canonical';
import { kinds } from '@shared/record/kinds';
import { bodyOf } from '../../generated/bodies';
import { activityOfVersion2, organisationOfVersion2, partyOfVersion1 } from '../record/former-versions';

/** Any record that travels, of any kind. */
const travelling = kinds.filter(({ exported }) => exported);
const record = fc.oneof(...travelling.map((kind) => bodyOf(kind, { items: 2 }).map((body: unknown) => ({ kind: kind.name, version: kind.version, body }))));
type Travelling = { readonly kind: string; readonly version: number; readonly body: unknown };

const blank = activityKind.blank();
const activity = (body: unknown): Travelling => ({ kind: 'activity', version: activityKind.version, body });
const salt = 'ab'.repeat(16);
const stamp = (n: number) => `2026-11-21T10:00:00.${String(n).padStart(3, '0')}Z-0000-0123abcd`;

function contentsOf(records: readonly Travelling[]): ArchiveContent[] {
  return records.map(({ kind, version, body }, n) => {
    const header = { record: `r${n}`, kind, org: 'o', version, parents: [], at: stamp(n), by: 'Noor' };
    const revision = makeRevision(header, canonicalJson(body), salt);
    return { revision: n % 5 === 4 ? withoutContent(revision) : revision };
  });
}

async function written(contents: readonly ArchiveContent[], counts = { revisions: contents.length, erasures: 0 }): Promise<Uint8Array> {
  const header = { organisation: { id: 'o', name: 'De Brug' }, madeAt: '2026-11-21T10:00:00.000Z', counts };
  const chunks: Uint8Array[] = [];
  async function* source() {
    yield* contents;
  }
  for await (const chunk of writeArchive(header, source())) chunks.push(chunk);
  return Uint8Array.from(chunks.flatMap((chunk) => [...chunk]));
}

async function read(bytes: Uint8Array, chunk = 100): Promise<ArchiveContent[]> {
  const contents: ArchiveContent[] = [];
  async function* chunks() {
    for (let from = 0; from < bytes.length; from += chunk) yield bytes.subarray(from, from + chunk);
  }
  await readArchive(chunks(), kinds, {
    revision: (revision) => void contents.push({ revision }),
    erasure: (erasure) => void contents.push({ erasure }),
  });
  return contents;
}

const failureOf = (bytes: Uint8Array | string) =>
  read(typeof bytes === 'string' ? textToBytes(bytes) : bytes).then(
    () => 'accepted',
    (thrown: unknown) => (thrown instanceof AppError ? thrown.failure : `crashed: ${String(thrown)}`),
  );

describe('an archive', () => {
  test('read back is what was written, in chunks of any size', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(record, { maxLength: 6 }), fc.integer({ min: 1, max: 500 }), async (records, chunk) => {
        const contents = contentsOf(records);
        expect(await read(await written(contents), chunk)).toEqual(contents);
      }),
    );
  });

  test('of former versions opens, and each revision stays to the letter as it was sealed', async () => {
    const contents = contentsOf([
      { kind: 'activity', version: 2, body: activityOfVersion2 },
      { kind: 'party', version: 1, body: partyOfVersion1 },
      { kind: 'organisation', version: 2, body: organisationOfVersion2 },
    ]);
    expect(await read(await written(contents))).toEqual(contents);
    // What no version ever had is refused there too.
    expect(await failureOf(await written(contentsOf([{ kind: 'party', version: 1, body: { ...partyOfVersion1, extra: 1 } }])))).toBe('archive-damaged');
  });

  test('that was changed anywhere is refused, never a crash and never half', async () => {
    const bytes = await written(contentsOf([activity({ ...blank, remarks: 'é' }), activity({ ...blank, role: 'joint' })]));
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), async (at, difference) => {
        const changed = Uint8Array.from(bytes);
        changed[at] = (bytes[at] ?? 0) ^ difference;
        expect(['archive-damaged', 'archive-foreign', 'archive-newer']).toContain(await failureOf(changed));
      }),
      { numRuns: 400 },
    );
  });

  test('whose last line break was changed is refused', async () => {
    const bytes = await written(contentsOf([activity(blank)]));
    bytes[bytes.length - 1] = 0x0d;
    expect(await failureOf(bytes)).toBe('archive-damaged');
  });

  test('that was cut off anywhere is refused', async () => {
    const bytes = await written(contentsOf([activity(blank)]));
    // The line break at the very end may go: nothing of the content is behind it.
    for (let length = 0; length < bytes.length - 1; length += 1) expect(await failureOf(bytes.subarray(0, length))).not.toBe('accepted');
  });

  test('is told apart from other files and from newer ones', async () => {
    expect(await failureOf('')).toBe('archive-foreign');
    expect(await failureOf('hallo')).toBe('archive-foreign');
    expect(await failureOf('{"format":"iets anders"}\n')).toBe('archive-foreign');
    expect(await failureOf(Uint8Array.from([0xff, 0xfe, 0x00, 0x0a]))).toBe('archive-foreign');
    expect(await failureOf('{"format":"grondslag-archive","version":2,"meer":true}\n')).toBe('archive-newer');
    const newer = contentsOf([activity(blank)]);
    const line = (bytesToText(await written(newer)) ?? '').replace(`"version":${activityKind.version},"parents"`, '"version":9,"parents"');
    expect(await failureOf(line)).toBe('archive-newer');
  });

  test('with forbidden keys, unknown fields or another organisation is refused', async () => {
    const bodies = [
      JSON.parse(JSON.stringify(blank).replace(/}$/, ',"__proto__":{"x":1}}')) as unknown,
      { ...blank, extra: 1 },
      { ...blank, role: 'keizer' },
    ];
    for (const body of bodies) expect(await failureOf(await written(contentsOf([activity(body)])))).toBe('archive-damaged');
    const text = '"__proto__" in de tekst mag';
    expect(await failureOf(await written(contentsOf([activity({ ...blank, name: text })])))).toBe('accepted');
    const [content] = contentsOf([activity(blank)]);
    if (content === undefined || !('revision' in content)) throw new Error('no revision');
    expect(await failureOf(await written([{ revision: { ...content.revision, org: 'x' } }]))).toBe('archive-damaged');
    expect(await failureOf(await written([content], { revisions: 2, erasures: 0 }))).toBe('archive-damaged');
  });

  test('a forbidden key is seen through its escapes', async () => {
    const [header = ''] = (bytesToText(await written([])) ?? '').split('\n');
    const chunks = async function* () {
      yield textToBytes(`${header}\n{"line":"erasure","\\u005f_pr\\u006fto__":{"x":1}}\n`);
    };
    await expect(readArchive(chunks(), kinds, { revision: () => undefined, erasure: () => undefined })).rejects.toMatchObject({
      detail: 'line 2: a forbidden key',
    });
  });
});
