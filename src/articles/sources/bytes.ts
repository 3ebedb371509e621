import { BangGiaoError } from '../../graph';

/** Bytes as they come from a file or a pipe. */
export type Bytes = AsyncIterable<Uint8Array>;

const MAGIC = [
  '%PDF-',
  'PK\u0003\u0004',
  '\u001f\u008b',
  '\u0089PNG',
  '\u00ff\u00d8\u00ff',
  'GIF8',
  '7z\u00bc\u00af',
  'Rar!',
  '{\\rtf',
];

/** Looks at the beginning of a stream: gives at least its first `size` bytes (fewer at its end) and the whole stream again. */
export async function peek(stream: Bytes, size: number): Promise<{ head: Buffer; all: Bytes }> {
  const reader = stream[Symbol.asyncIterator]();
  const taken: Uint8Array[] = [];
  let length = 0;
  while (length < size) {
    const next = await reader.next();
    if (next.done) break;
    taken.push(next.value);
    length += next.value.length;
  }
  return { head: Buffer.concat(taken), all: replay(taken, reader) };
}

async function* replay(taken: Uint8Array[], reader: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    for (let chunk = taken.shift(); chunk; chunk = taken.shift()) yield chunk;
    for (let next = await reader.next(); !next.done; next = await reader.next()) yield next.value;
  } finally {
    await reader.return?.();
  }
}

/** Reads a stream to its end. Throws `ARTICLE_TOO_LARGE` as soon as it holds more than `maxBytes`. */
export async function readAll(stream: Bytes, maxBytes: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > maxBytes) throw tooLarge(maxBytes);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

export function tooLarge(maxBytes: number): BangGiaoError {
  return new BangGiaoError('ARTICLE_TOO_LARGE', `One article may have at most ${maxBytes} bytes.`, {
    details: { maxBytes },
  });
}

/** Throws `SOURCE_BINARY` where the first bytes are those of a picture, an archive, a PDF or anything else that is no text. */
export function refuseBinary(head: Buffer): void {
  const start = head.subarray(0, 8).toString('latin1');
  if (MAGIC.some((magic) => start.startsWith(magic)) || (!hasUtf16Mark(head) && head.includes(0))) {
    throw new BangGiaoError(
      'SOURCE_BINARY',
      'This is no text: convert it to HTML, plain text or JSON Lines first.',
    );
  }
}

export function hasUtf16Mark(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}
