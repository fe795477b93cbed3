import { kinds } from '../record/kinds';
import { z } from '../record/zod';
import { archiveFormat, archiveLineSchemas, archiveVersion } from './archive-lines';

/**
 * What an archive looks like, as JSON Schema: one for each kind of line, and one for the body of each kind of record.
 * Published as `archive.schema.json`, for whoever reads archives without Grondslag.
 */
export function archiveJsonSchema(): unknown {
  const lines = Object.entries(archiveLineSchemas).map(([name, schema]) => [name, z.toJSONSchema(schema)]);
  const bodies = kinds.filter((kind) => kind.exported).map((kind) => [`${kind.name}@${kind.version}`, z.toJSONSchema(kind.schema)]);
  return { format: archiveFormat, version: archiveVersion, lines: Object.fromEntries(lines), bodies: Object.fromEntries(bodies) };
}
