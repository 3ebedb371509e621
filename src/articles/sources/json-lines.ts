import { BangGiaoError } from '../../graph';
import type { ArticleInput } from '../article-input';
import { byteLines } from './byte-lines';
import { type Bytes, tooLarge } from './bytes';
import { decodeText, utf8Stream } from './decode';
import { attempt, type ReadResult, rejected } from './read-result';

/** Reads JSON Lines in flat memory, however long the stream; a bad line is rejected and the rest goes on. */
export async function* readJsonLines(
  stream: Bytes,
  name: string,
  maxBytes: number,
): AsyncGenerator<ReadResult> {
  for await (const { number, bytes } of byteLines(utf8Stream(stream), maxBytes)) {
    const source = `${name}:${number}`;
    if (bytes === null) yield rejected(source, tooLarge(maxBytes));
    else if (!isBlank(bytes)) yield attempt(source, () => parseLine(bytes));
  }
}

function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x0d || byte === 0x09);
}

function parseLine(bytes: Buffer): ArticleInput {
  const json = decodeText(bytes);
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new BangGiaoError(
      'JSON_INVALID',
      'The line is not valid JSON: each line must hold one whole article.',
      { cause },
    );
  }
}
