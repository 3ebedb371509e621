import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { assertScope } from '../access';
import { BangGiaoError } from '../graph';
import { type Api, type ApiOptions, addressOf, createApi } from './create-api';
import { builtExplorer, type ExplorerPage, explorerPage } from './explorer-page';
import { answerExport, EXPORT_PATH } from './export-endpoint';
import { DEFAULT_MAX_IN_FLIGHT, InFlight } from './in-flight';
import { answerIngest } from './ingest-endpoint';
import { anonymousScopes, assertMayListen } from './listening';
import { serveSockets } from './live/graphql-socket';
import { isLoopback } from './loopback';
import { Metrics } from './metrics';
import { observe, type Service, tellMetrics, tellReadiness } from './operations';
import { admitOrigin, isAdmittedOrigin } from './other-origins';
import { admission } from './rate-limit';
import { refuse, refuseFor, sendJson } from './replies';
import { withRequestId } from './request-id';

export interface ServerOptions extends Omit<ApiOptions, 'anonymousScopes' | 'admit' | 'metrics' | 'stop'> {
  /** TCP port; 0 for any that is free. Default: 4000. */
  readonly port?: number;
  /** Address to listen on. Default: 127.0.0.1, this machine only. */
  readonly host?: string;
  /** Whether other machines may read without a token. Default: no. */
  readonly publicRead?: boolean;
  /** Largest body of a request, in bytes. Default: 1 MiB. */
  readonly maxBodyBytes?: number;
  /** Folder of the built explorer, the page at `/`. Default: where `npm run build` puts it. */
  readonly explorer?: string;
  /** Most requests of `/graphql` that are worked on at once. Default: 64. */
  readonly maxInFlight?: number;
}

export interface RunningServer {
  /** Where it answers, without a slash at the end. */
  readonly url: string;
  /** Stops listening, lets answers under way finish for a few seconds, then cuts them off. The store stays open. */
  close(): Promise<void>;
}

const DEFAULT_PORT = 4000;
/** Where other machines can ask; any number on this machine alone. */
const DEFAULT_REQUESTS_PER_MINUTE = 600;
/** A connection on which nothing comes or goes for so long is closed. */
const IDLE_MS = 600_000;
const DEFAULT_MAX_BODY_BYTES = 1024 * 1024;
const CLOSE_GRACE_MS = 5_000;
/** How often connections kept alive are closed once their last answer is out. */
const CLOSE_SWEEP_MS = 25;

/**
 * Serves the API over HTTP. Fails with `ADDRESS_UNAVAILABLE` where it can't listen, and with `USAGE` where other machines
 * could reach it and the store has no token for them.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { port = DEFAULT_PORT, host = '127.0.0.1', maxBodyBytes = DEFAULT_MAX_BODY_BYTES } = options;
  const metrics = new Metrics();
  const local = isLoopback(host);
  const services = { ...options, store: metrics.timed(options.store) };
  const listening = { host, publicRead: options.publicRead ?? false };
  await assertMayListen(options.store, listening);
  const stop = new AbortController();
  const scopes = anonymousScopes(listening);
  const requestsPerMinute = options.requestsPerMinute ?? (local ? null : DEFAULT_REQUESTS_PER_MINUTE);
  const admit = admission({ store: services.store, anonymousScopes: scopes, requestsPerMinute });
  const api = createApi({
    compress: !local,
    ...services,
    admit,
    metrics,
    stop: stop.signal,
  });
  const inFlight = new InFlight(options.maxInFlight ?? DEFAULT_MAX_IN_FLIGHT);
  const service: Service = {
    inFlight,
    api,
    services,
    admit,
    metrics,
    maxBodyBytes,
    local,
    allowedOrigins: options.allowedOrigins ?? [],
    stop: stop.signal,
  };
  const page = explorerPage(options.explorer ?? builtExplorer());
  const server = createServer((request, response) =>
    withRequestId((id) => {
      response.setHeader('x-request-id', id);
      observe(service, id, request, response);
      route(service, page, request, response);
    }),
  );
  // Articles may be streamed for hours; who is silent is cut off.
  server.requestTimeout = 0;
  server.setTimeout(IDLE_MS);
  const closeSockets = serveSockets(server, api, {
    logger: options.logger,
    ...(options.documents && { documents: options.documents }),
    admits: (request) =>
      !(local && !isLoopback(hostnameOf(request))) && isAdmittedOrigin(service.allowedOrigins, request),
  });
  await listen(server, port, host);
  const { port: bound } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
    close: async () => {
      stop.abort();
      await closeSockets();
      await close(server, api);
    },
  };
}

function route(
  service: Service,
  page: ExplorerPage,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const { api, maxBodyBytes } = service;
  const [pathname = '/'] = (request.url ?? '/').split('?');
  if (service.local && !isLoopback(hostnameOf(request)))
    refuse(response, 403, 'FORBIDDEN', 'This server answers on this machine, as localhost, only.');
  else if (pathname === '/health') sendJson(response, 200, { status: 'ok' });
  else if (pathname === '/ready') void tellReadiness(service, response);
  else if (pathname === '/metrics') void tellMetrics(service, request, response);
  else if (pathname.startsWith(EXPORT_PATH)) void giveExport(service, request, response);
  else if (pathname === '/ingest') void takeArticles(service, request, response);
  else if (pathname === api.graphqlEndpoint)
    service.inFlight.admits(response) && answer(api, maxBodyBytes, request, response);
  else if (page(request, response)) return;
  else if (pathname === '/' && request.method === 'GET')
    response.writeHead(302, { location: api.graphqlEndpoint }).end();
  else refuse(response, 404, 'NOT_FOUND', `There is nothing here; the API is at ${api.graphqlEndpoint}.`);
}

/** Who a browser thinks it talks to: a name of somebody else's that leads here must not make his page one of ours. */
function hostnameOf({ headers: { host = 'localhost' } }: IncomingMessage): string {
  return host
    .replace(/:\d*$/, '')
    .replace(/^\[(.*)\]$/, '$1')
    .toLowerCase();
}

async function giveExport(
  { services, admit, local, allowedOrigins }: Service,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (admitOrigin(allowedOrigins, request, response)) return;
  try {
    const principal = await admit(request.headers.authorization ?? null, addressOf(request));
    assertScope(principal, 'read');
    await answerExport(services.store, request, response, !local);
  } catch (error) {
    refuseFor(error, services.logger, response);
  }
}

async function takeArticles(
  { services, admit, metrics, stop }: Service,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'POST')
    return refuse(response, 405, 'METHOD_NOT_ALLOWED', 'Articles are sent with POST.');
  try {
    const principal = await admit(request.headers.authorization ?? null, addressOf(request));
    assertScope(principal, 'write');
    await answerIngest(services, principal, request, response, stop, ({ status }) =>
      metrics.articles.inc({ status }),
    );
  } catch (error) {
    refuseFor(error, services.logger, response);
  }
}

/** Bodies of unknown length are refused, so that none has to be read to find it too long. */
function answer(api: Api, maxBodyBytes: number, request: IncomingMessage, response: ServerResponse): void {
  const length = request.method === 'POST' ? Number(request.headers['content-length']) : 0;
  if (Number.isNaN(length))
    refuse(response, 411, 'ARGUMENT_INVALID', 'Send the length of the body (content-length).');
  else if (length > maxBodyBytes)
    refuse(response, 413, 'LIMIT_EXCEEDED', `The body may have at most ${maxBodyBytes} bytes.`);
  else void api(request, response);
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) =>
      reject(
        new BangGiaoError('ADDRESS_UNAVAILABLE', `Can't listen on ${host}:${port}: ${cause.message}`, {
          cause,
          details: { host, port },
        }),
      ),
    );
    server.listen(port, host, resolve);
  });
}

async function close(server: Server, api: Api): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const sweep = setInterval(() => server.closeIdleConnections(), CLOSE_SWEEP_MS);
  const cutOff = setTimeout(() => server.closeAllConnections(), CLOSE_GRACE_MS);
  await closed;
  clearInterval(sweep);
  clearTimeout(cutOff);
  await api.dispose();
}
