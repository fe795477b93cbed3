import { pieceSize } from '@shared/desktop/calls';

/** The same bytes, in pieces that fit one call. */
export async function* inPieces(content: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  for await (const chunk of content) {
    for (let from = 0; from < chunk.length; from += pieceSize) yield chunk.subarray(from, from + pieceSize);
  }
}

/** Reads `size` bytes piece by piece; what was cut off since then is missing at the end. */
export async function* piecesOf(size: number, read: (from: number, length: number) => Promise<Uint8Array>): AsyncIterable<Uint8Array> {
  for (let from = 0; from < size; ) {
    const piece = await read(from, Math.min(pieceSize, size - from));
    if (piece.length === 0) return;
    yield piece;
    from += piece.length;
  }
}

/** One array with the bytes of all `pieces`. */
export async function joined(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  const [first] = all;
  if (first && all.length === 1) return first;
  const whole = new Uint8Array(all.reduce((sum, piece) => sum + piece.length, 0));
  let done = 0;
  for (const piece of all) {
    whole.set(piece, done);
    done += piece.length;
  }
  return whole;
}
