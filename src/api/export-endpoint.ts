import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import {
  EXPORT_FORMATS,
  type ExportFile,
  type GraphStreams,
  graphStreams,
  inChunks,
  selectedStreams,
} from '../exports';
import { type EventConditions, eventFilter } from '../queries';
import type { GraphReader } from '../store';
import { packageVersion } from '../tables';
import { knowsTag } from './entity-tag';
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

/**
 * Answers `GET /export/nodes.csv` and the like: one file of an export, as it is written, restricted to the events that
 * the query string asks for; with `compress`, gzipped for those who take it. The entity tag is the store's revision: as long as nothing is written, nothing changes.
 * Fails as reading the store and the query string does; who went away before the end is no error.
 */
export async function answerExport(
  store: GraphReader,
  request: IncomingMessage,
  response: ServerResponse,
  compress = false,
): Promise<void> {
  try {
    await sendExport(store, request, response, compress);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error;
  }
}

async function sendExport(
  store: GraphReader,
  request: IncomingMessage,
  response: ServerResponse,
  compress: boolean,
): Promise<void> {
  const { pathname, searchParams } = new URL(request.url!, 'http://localhost');
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return refuse(response, 405, 'METHOD_NOT_ALLOWED', 'Exports are read with GET.');
  const graph = await chosenGraph(store, exportConditions(searchParams));
  const file = fileNamed(pathname.slice(EXPORT_PATH.length), graph);
  if (file === undefined) return refuse(response, 404, 'NOT_FOUND', whatThereIs(graph));
  const tag = `W/"${packageVersion()}-${await store.revision()}"`;
  response.setHeader('etag', tag);
  response.setHeader('cache-control', 'no-cache');
  if (knowsTag(request.headers['if-none-match'], tag)) return void response.writeHead(304).end();
  const packed = compress && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  response.appendHeader('vary', 'accept-encoding');
  if (packed) response.setHeader('content-encoding', 'gzip');
  response.writeHead(200, {
    'content-type': CONTENT_TYPES[path.extname(file.name)]!,
    'content-disposition': `attachment; filename="${file.name}"`,
  });
  if (request.method === 'HEAD') return void response.end();
  const text = Readable.from(inChunks(file.text));
  if (packed) await pipeline(text, createGzip(), response);
  else await pipeline(text, response);
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
