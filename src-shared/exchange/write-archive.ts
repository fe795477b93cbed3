import type { Erasure } from '../history/history';
import { runningHash } from '../history/hash';
import type { Revision } from '../history/revision';
import { archiveFormat, archiveVersion, type HeaderLine } from './archive-lines';
import { textToBytes } from './utf8';

export type ArchiveContent = { readonly revision: Revision } | { readonly erasure: Erasure };

const bytesAtOnce = 256 * 1024;

/**
 * An archive as UTF-8 bytes, made while it is read, so that its size is bounded by the disk and not by memory.
 */
export async function* writeArchive(
  header: Omit<HeaderLine, 'format' | 'version'>,
  contents: AsyncIterable<ArchiveContent>,
): AsyncGenerator<Uint8Array> {
  const hash = runningHash();
  let lines = 0;
  let waiting = '';
  const add = (value: unknown) => {
    waiting += `${JSON.stringify(value)}\n`;
    lines += 1;
  };
  const take = () => {
    const bytes = textToBytes(waiting);
    hash.add(bytes);
    waiting = '';
    return bytes;
  };

  add({ format: archiveFormat, version: archiveVersion, ...header } satisfies HeaderLine);
  for await (const content of contents) {
    add('revision' in content ? revisionToLine(content.revision) : { line: 'erasure', ...content.erasure });
    if (waiting.length >= bytesAtOnce) yield take();
  }
  yield take();
  yield textToBytes(`${JSON.stringify({ line: 'end', lines, hash: hash.hex() })}\n`);
}

function revisionToLine({ text, ...header }: Revision): unknown {
  return { line: 'revision', ...header, ...(text === undefined ? {} : { body: JSON.parse(text) as unknown }) };
}
