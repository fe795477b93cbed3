import { AppError } from '../app-error';
import { bytesToText } from './utf8';

export interface Line {
  /** from 1 */
  readonly number: number;
  /** without the line break */
  readonly text: string;
  /** with the line break */
  readonly bytes: Uint8Array;
}

/** No honest line is longer: the largest record that the form can make is far below it. */
const longestLine = 64 * 1024 * 1024;
const lineBreak = 0x0a;

/**
 * Cuts a stream of bytes into lines.
 * @throws AppError 'archive-foreign' for a first line, 'archive-damaged' for a later one that is no UTF-8 or endless
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let number = 0;
  let waiting: Uint8Array[] = [];
  let length = 0;
  const fail = (why: string) => new AppError(number <= 1 ? 'archive-foreign' : 'archive-damaged', `line ${number}: ${why}`);

  const take = (): Line => {
    const bytes = new Uint8Array(length);
    let at = 0;
    for (const part of waiting) {
      bytes.set(part, at);
      at += part.length;
    }
    waiting = [];
    length = 0;
    number += 1;
    const end = bytes.at(-1) === lineBreak ? bytes.length - 1 : bytes.length;
    const text = bytesToText(bytes.subarray(0, end));
    if (text === undefined) throw fail('no UTF-8');
    return { number, text, bytes };
  };

  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(lineBreak); at !== -1; at = chunk.indexOf(lineBreak, from)) {
      waiting.push(chunk.subarray(from, at + 1));
      length += at + 1 - from;
      from = at + 1;
      yield take();
    }
    if (from < chunk.length) {
      waiting.push(chunk.subarray(from));
      length += chunk.length - from;
    }
    if (length > longestLine) throw fail('too long');
  }
  if (length > 0) yield take();
}
