import { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { BangGiaoError } from '../graph';

const UNPACKERS: Readonly<Record<string, () => NodeJS.ReadWriteStream>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** What a request says that it takes. */
export const ACCEPTED_ENCODINGS = 'gzip, deflate, br';

/**
 * Reads the body of an answer to its end, unpacked. Neither what comes nor what it unpacks to may have more than
 * `maxBytes`: reading stops there (`ARTICLE_TOO_LARGE`). Packed in several layers or unknown ways: `FETCH_FAILED`.
 */
export async function unpack(body: Readable, encoding: string, maxBytes: number): Promise<Buffer> {
  const packed = Readable.from(bounded(body, maxBytes));
  const name = encoding.trim().toLowerCase();
  if (name === '' || name === 'identity') return collect(packed, maxBytes);
  const make = Object.hasOwn(UNPACKERS, name) ? UNPACKERS[name] : undefined;
  if (!make)
    throw new BangGiaoError('FETCH_FAILED', 'The page is packed in a way that is not read here.', {
      details: { reason: 'encoding' },
    });
  const unpacker = make();
  packed.on('error', (error) => (unpacker as unknown as Readable).destroy(error));
  return collect(packed.pipe(unpacker) as unknown as Readable, maxBytes);
}

async function* bounded(body: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Uint8Array> {
  let length = 0;
  for await (const chunk of body) {
    length += chunk.length;
    if (length > maxBytes) throw tooLarge(maxBytes);
    yield chunk;
  }
}

async function collect(body: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bounded(body, maxBytes)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function tooLarge(maxBytes: number): BangGiaoError {
  return new BangGiaoError(
    'ARTICLE_TOO_LARGE',
    `A page that is fetched may have at most ${maxBytes} bytes.`,
    {
      details: { maxBytes },
    },
  );
}
