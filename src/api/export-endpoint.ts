import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  EXPORT_FORMATS,
  type ExportFile,
  type GraphStreams,
  graphStreams,
  inChunks,
  selectedStreams,
} from '../exports';
import { BangGiaoError } from '../graph';
import { type EventConditions, eventFilter } from '../queries';
import type { GraphReader } from '../store';
import { packageFile } from '../tables';
import type { ApiServices } from './context';
import { exportConditions } from './export-conditions';
import { refuse } from './replies';

/** Addresses of exports begin so. */
export const EXPORT_PATH = '/export/';

/** What Neo4j imports holds what the program keeps for itself, so it is for who has the store. */
const SERVED = EXPORT_FORMATS.filter(({ name }) => name !== 'neo4j');

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.csv': 'text/csv; charset=utf-8; header=present',
  '.graphml': 'application/graphml+xml; charset=utf-8',
  '.gexf': 'application/gexf+xml; charset=utf-8',
  '.jsonld': 'application/ld+json',
  '.jsonl': 'application/x-ndjson',
};

const STATUS_OF_CODES: Readonly<Record<string, number>> = {
  ARGUMENT_INVALID: 400,
  ENTITY_AMBIGUOUS: 400,
  LIMIT_EXCEEDED: 400,
  ENTITY_NOT_FOUND: 404,
};

/**
 * Answers `GET /export/nodes.csv` and the like: one file of an export, as it is written, restricted to the events that
 * the query string asks for. The entity tag is the store's revision: as long as nothing is written, nothing changes.
 */
export async function answerExport(
  { store, logger }: Pick<ApiServices, 'store' | 'logger'>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    await sendExport(store, request, response);
  } catch (error) {
    // Whoever asked has gone away.
    if ((error as NodeJS.ErrnoException).code === 'ERR_STREAM_PREMATURE_CLOSE') return;
    if (!(error instanceof BangGiaoError)) logger.error({ err: error }, 'unexpected error');
    // A text that has begun can only be cut off: an end would look like the end of the graph.
    if (response.headersSent) response.destroy();
    else if (error instanceof BangGiaoError)
      refuse(response, STATUS_OF_CODES[error.code] ?? 503, error.code, error.message);
    else refuse(response, 500, 'INTERNAL', 'Something went wrong here.');
  }
}

async function sendExport(
  store: GraphReader,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url!, 'http://localhost');
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return refuse(response, 405, 'METHOD_NOT_ALLOWED', 'Exports are read with GET.');
  const graph = await chosenGraph(store, exportConditions(searchParams));
  const file = fileNamed(pathname.slice(EXPORT_PATH.length), graph);
  if (file === undefined) return refuse(response, 404, 'NOT_FOUND', whatThereIs(graph));
  const tag = `W/"${version()}-${await store.revision()}"`;
  response.setHeader('etag', tag);
  response.setHeader('cache-control', 'no-cache');
  if (isKnown(request.headers['if-none-match'], tag)) return void response.writeHead(304).end();
  response.writeHead(200, {
    'content-type': CONTENT_TYPES[path.extname(file.name)]!,
    'content-disposition': `attachment; filename="${file.name}"`,
  });
  if (request.method === 'HEAD') return void response.end();
  await pipeline(Readable.from(inChunks(file.text)), response);
}

async function chosenGraph(store: GraphReader, conditions: EventConditions | null): Promise<GraphStreams> {
  return conditions === null
    ? graphStreams(store)
    : selectedStreams(store, await eventFilter(store, conditions));
}

function files(graph: GraphStreams): ExportFile[] {
  return SERVED.flatMap((format) => [...format.files(graph)]);
}

function fileNamed(name: string, graph: GraphStreams): ExportFile | undefined {
  return files(graph).find((file) => file.name === name);
}

function whatThereIs(graph: GraphStreams): string {
  return `There is no such export; there are ${files(graph)
    .map(({ name }) => EXPORT_PATH + name)
    .join(', ')}.`;
}

function isKnown(header: string | undefined, tag: string): boolean {
  const known = header?.split(',').map((each) => each.trim()) ?? [];
  return known.includes('*') || known.includes(tag) || known.includes(tag.slice('W/'.length));
}

let packageVersion: string | undefined;

/** Another release may write another text. */
function version(): string {
  packageVersion ??= String(JSON.parse(readFileSync(packageFile('package.json'), 'utf8')).version);
  return packageVersion;
}
