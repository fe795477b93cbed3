import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { archiveJsonSchema } from '@shared/exchange/archive-schema';

const published = new URL('../../src-shared/exchange/archive.schema.json', import.meta.url);

test('the published JSON Schema of the archive is what our own schemas say', () => {
  const text = `${JSON.stringify(archiveJsonSchema(), null, 2)}\n`;
  // `UPDATE=1 npm run unit` writes it anew after a change that was meant.
  if (process.env['UPDATE'] !== undefined) writeFileSync(published, text);
  expect(text).toBe(readFileSync(published, 'utf8'));
});
