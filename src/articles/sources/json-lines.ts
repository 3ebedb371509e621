import { BangGiaoError } from '../../graph';
import type { ArticleInput } from '../article-input';
import type { FetchPage } from '../fetched-page';
import { byteLines } from './byte-lines';
import { type Bytes, tooLarge } from './bytes';
import { decodeText, utf8Stream } from './decode';
import { attempt, attemptFetching, type ReadResult, rejected } from './read-result';

/**
 * Reads JSON Lines in flat memory, however long the stream; a bad line is rejected and the rest goes on. With `fetchPage`,
 * a line that has an address and neither text nor HTML gets its page, one after the other.
 */
export async function* readJsonLines(
  stream: Bytes,
  name: string,
  maxBytes: number,
  fetchPage?: FetchPage,
): AsyncGenerator<ReadResult> {
  for await (const { number, bytes } of byteLines(utf8Stream(stream), maxBytes)) {
    const source = `${name}:${number}`;
    if (bytes === null) yield rejected(source, tooLarge(maxBytes));
    else if (isBlank(bytes)) continue;
    else if (fetchPage) yield await attemptFetching(source, () => parseLine(bytes), fetchPage);
    else yield attempt(source, () => parseLine(bytes));
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
