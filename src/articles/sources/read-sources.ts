import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import { BangGiaoError } from '../../graph';
import { MAX_ARTICLE_SIZE } from '../article-input';
import { type FetchPage, inputOfPage } from '../fetched-page';
import { type Bytes, peek, readAll, refuseBinary } from './bytes';
import { decodeHtml, decodeText } from './decode';
import { listFolder } from './folder';
import { type Format, formatOf, sniffFormat } from './format';
import { readJson } from './json';
import { readJsonLines } from './json-lines';
import { attempt, type ReadResult, rejected } from './read-result';

export type { ReadResult } from './read-result';

export interface ReadOptions {
  /** Read where a source is `-`; the process's own standard input unless told otherwise. */
  readonly stdin?: NodeJS.ReadableStream;
  /** Most bytes of one article: a line of JSON Lines, or a whole file of another kind. */
  readonly maxBytes?: number;
  /** Gets the pages of sources that are addresses (`https://…`); without it they are taken for names of files. */
  readonly fetchPage?: FetchPage;
  /** Whether articles in JSON that have an address and nothing else to read are fetched, too. Default: no. */
  readonly fetchListed?: boolean;
}

const SNIFFED = 4096;

const ADDRESS = /^https?:\/\//i;

/**
 * Reads articles from files, folders (recursively, sorted by name; only kinds it knows), standard input (`-`) and, where
 * it is given what fetches them, pages of the web.
 * What can't be read comes as a rejected result with a stable code; it never stops the rest.
 */
export async function* readSources(
  sources: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<ReadResult> {
  for (const source of sources) yield* guarded(source, readSource(source, options));
}

function readSource(source: string, options: ReadOptions): AsyncGenerator<ReadResult> {
  if (source === '-') return readStream(bytesOf(options.stdin ?? process.stdin), source, null, options);
  if (options.fetchPage && ADDRESS.test(source)) return readAddress(source, options.fetchPage);
  return readPath(source, options);
}

async function* readPath(path: string, options: ReadOptions): AsyncGenerator<ReadResult> {
  const below = await listFolder(path);
  for (const entry of below ?? []) yield* guarded(entry, readPath(entry, options));
  if (below === null) yield* readStream(createReadStream(path), path, formatOf(extname(path)), options);
}

async function* readAddress(address: string, fetchPage: FetchPage): AsyncGenerator<ReadResult> {
  const page = await fetchPage(address);
  refuseBinary(Buffer.from(page.bytes));
  yield attempt(address, () => inputOfPage(page));
}

/** Streams with an encoding give strings. */
async function* bytesOf(stream: NodeJS.ReadableStream): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

/** A failure while reading one source ends that source only. */
async function* guarded(source: string, results: AsyncGenerator<ReadResult>): AsyncGenerator<ReadResult> {
  try {
    yield* results;
  } catch (error) {
    yield rejected(source, error);
  }
}

async function* readStream(
  stream: Bytes,
  name: string,
  known: Format | null,
  { maxBytes = MAX_ARTICLE_SIZE, fetchPage, fetchListed }: ReadOptions,
): AsyncGenerator<ReadResult> {
  const fetchBodies = fetchListed ? fetchPage : undefined;
  const { head, all } = await peek(stream, SNIFFED);
  if (head.length === 0) throw new BangGiaoError('ARTICLE_EMPTY', 'The source is empty.');
  refuseBinary(head);
  const format = known ?? sniffFormat(head);
  if (format === 'json-lines') yield* readJsonLines(all, name, maxBytes, fetchBodies);
  else if (format === 'json') yield* readJson(all, name, maxBytes, fetchBodies);
  else yield* readPage(await readAll(all, maxBytes), name, format);
}

function* readPage(bytes: Buffer, name: string, format: 'html' | 'text'): Generator<ReadResult> {
  refuseBinary(bytes);
  yield attempt(name, () => (format === 'html' ? { html: decodeHtml(bytes) } : { text: decodeText(bytes) }));
}
