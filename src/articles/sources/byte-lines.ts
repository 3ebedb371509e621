import type { Bytes } from './bytes';

/** One line of a byte stream, counted from 1; `bytes` is null where it was longer than allowed and has been dropped. */
export interface ByteLine {
  readonly number: number;
  readonly bytes: Buffer | null;
}

const NEWLINE = 0x0a;

/** Cuts a stream into lines and never holds more than `maxBytes` of one. */
export async function* byteLines(stream: Bytes, maxBytes: number): AsyncGenerator<ByteLine> {
  let number = 1;
  let pieces: Uint8Array[] = [];
  let length = 0;
  const add = (piece: Uint8Array) => {
    length += piece.length;
    if (length > maxBytes) pieces = [];
    else if (piece.length > 0) pieces.push(piece);
  };
  const line = (): ByteLine => ({ number, bytes: length > maxBytes ? null : Buffer.concat(pieces) });
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      add(chunk.subarray(from, end));
      yield line();
      [number, pieces, length, from] = [number + 1, [], 0, end + 1];
    }
    add(chunk.subarray(from));
  }
  if (length > 0) yield line();
}
