import type { JournalFiles } from '@shared/desktop/desktop';
import { z } from '@shared/record/zod';

/**
 * A small file beside the journal, outside the database: which generations are in force, and how much there was.
 * Written last, so it may lag behind the database and the journal but never lead them.
 */
const manifestSchema = z.object({
  format: z.literal(1),
  /** eight hexadecimal digits that tell this computer from others */
  device: z.string().regex(/^[0-9a-f]{8}$/),
  database: z.int().positive(),
  journal: z.int().positive(),
  seq: z.int().nonnegative(),
  records: z.int().nonnegative(),
  revisions: z.int().nonnegative(),
  /** the last stamp given out, so that the clock goes on from there */
  stamp: z.string(),
});
export type Manifest = z.infer<typeof manifestSchema>;

const name = 'manifest.json';

/** @returns undefined when there is none or it cannot be read */
export async function readManifest(files: JournalFiles): Promise<Manifest | undefined> {
  const file = (await files.list()).find((candidate) => candidate.name === name);
  if (file === undefined) return undefined;
  try {
    const text = new TextDecoder().decode(await files.read(name, 0, file.size));
    return manifestSchema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

export async function writeManifest(files: JournalFiles, manifest: Manifest): Promise<void> {
  await files.replace(name, `${JSON.stringify(manifest)}\n`);
}
