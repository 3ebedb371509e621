import type { IncomingMessage, ServerResponse } from 'node:http';
import { assertScope } from '../access';
import { BangGiaoError } from '../graph';
import type { ApiServices } from './context';
import { type Api, addressOf } from './create-api';
import type { InFlight } from './in-flight';
import type { Metrics } from './metrics';
import type { Admit } from './rate-limit';
import { refuseFor, sendJson } from './replies';

/** Addresses that are counted by name; all others together. */
const ADDRESSES = ['/', '/health', '/ready', '/metrics', '/ingest'];
/** Whoever asks whether it is ready waits about so long. */
const READY_MS = 2_000;

/** What stands behind the addresses. */
export interface Service {
  readonly api: Api;
  readonly inFlight: InFlight;
  readonly services: ApiServices;
  readonly admit: Admit;
  readonly metrics: Metrics;
  readonly maxBodyBytes: number;
  /** Longest time for the body of a question to arrive, in milliseconds. */
  readonly arrivalMs: number;
  /** It listens on this machine alone. */
  readonly local: boolean;
  /** Origins of web pages that may read answers. */
  readonly allowedOrigins: readonly string[];
  /** Given when the server is to close. */
  readonly stop: AbortSignal;
}

/** Notes how long an answer took; the log has each at the level `debug`. */
export function observe(
  { api, metrics, services }: Service,
  requestId: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const begun = performance.now();
  const [pathname = '/'] = (request.url ?? '/').split('?');
  const known = [...ADDRESSES, api.graphqlEndpoint].includes(pathname);
  response.once('close', () => {
    const milliseconds = performance.now() - begun;
    const { statusCode: status } = response;
    const labels = { path: known ? pathname : 'other', method: request.method ?? '', status };
    metrics.requests.observe(labels, milliseconds / 1000);
    const ms = Math.round(milliseconds);
    services.logger.debug({ requestId, method: request.method, path: pathname, status, ms }, 'answered');
  });
}

/** Whether the store answers; what can't be said in time is no. */
export async function tellReadiness(
  { services: { store } }: Service,
  response: ServerResponse,
): Promise<void> {
  const answer = store.records({ kind: 'token', limit: 1 }).then(
    () => 'ok',
    (error: unknown) => (error instanceof BangGiaoError ? error.code : 'INTERNAL'),
  );
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve('TIMED_OUT'), READY_MS);
  });
  const state = await Promise.race([answer, late]);
  clearTimeout(timer);
  if (state === 'ok') sendJson(response, 200, { status: 'ok' });
  else sendJson(response, 503, { status: 'unavailable', code: state });
}

/** For whoever may read. */
export async function tellMetrics(
  { metrics: { registry }, admit, services }: Service,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    assertScope(await admit(request.headers.authorization ?? null, addressOf(request)), 'read');
    response.writeHead(200, { 'content-type': registry.contentType }).end(await registry.metrics());
  } catch (error) {
    refuseFor(error, services.logger, response);
  }
}
