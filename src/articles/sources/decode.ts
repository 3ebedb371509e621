import { BangGiaoError } from '../../graph';
import { type Bytes, hasUtf16Mark, peek } from './bytes';

const DECLARED = /charset\s*=\s*["']?\s*([\w:-]{2,40})/i;

/** Text of UTF-8 or (with a byte order mark) UTF-16 bytes, without the mark. Throws `SOURCE_ENCODING`. */
export function decodeText(bytes: Uint8Array): string {
  return decode(bytes, utf16Of(bytes) ?? 'utf-8');
}

/** Text of a plain page of the web: by its byte order mark, else the charset told with it, else UTF-8. Throws `SOURCE_ENCODING`. */
export function decodePlain(bytes: Uint8Array, told: string | null): string {
  return decode(bytes, markOf(bytes) ?? told ?? 'utf-8');
}

/**
 * Text of an HTML page: by its byte order mark, else the charset told with it, else the one that it declares, else UTF-8.
 * Throws `SOURCE_ENCODING`.
 */
export function decodeHtml(bytes: Uint8Array, told: string | null = null): string {
  const known = markOf(bytes) ?? told;
  if (known) return decode(bytes, known);
  const declared = DECLARED.exec(Buffer.from(bytes.subarray(0, 2048)).toString('latin1'))?.[1] ?? 'utf-8';
  // A page that can be read far enough to find its declaration isn't in UTF-16 (HTML standard, "prescan").
  return decode(bytes, /^utf-?16/i.test(declared) ? 'utf-8' : declared);
}

/** A stream of UTF-8 bytes, made from UTF-16 where the first bytes say so, and without byte order mark. */
export async function* utf8Stream(stream: Bytes): AsyncGenerator<Uint8Array> {
  const { head, all } = await peek(stream, 3);
  const utf16 = utf16Of(head);
  if (utf16) {
    yield* recode(all, new TextDecoder(utf16));
    return;
  }
  let skip = isUtf8Marked(head) ? 3 : 0;
  for await (const chunk of all) {
    const rest = chunk.subarray(Math.min(skip, chunk.length));
    skip -= chunk.length - rest.length;
    if (rest.length > 0) yield rest;
  }
}

async function* recode(stream: Bytes, decoder: TextDecoder): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield Buffer.from(decoder.decode(chunk, { stream: true }), 'utf8');
  yield Buffer.from(decoder.decode(), 'utf8');
}

function markOf(bytes: Uint8Array): string | null {
  return utf16Of(bytes) ?? (isUtf8Marked(bytes) ? 'utf-8' : null);
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (!hasUtf16Mark(bytes)) return null;
  return bytes[0] === 0xff ? 'utf-16le' : 'utf-16be';
}

function isUtf8Marked(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function decode(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new BangGiaoError('SOURCE_ENCODING', `The bytes are not valid ${encoding}.`, {
      cause,
      details: { encoding },
    });
  }
}
