import { setMaxListeners } from 'node:events';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type ExecutionArgs, GraphQLError, getOperationAST } from 'graphql';
import { handleProtocols, type SubscribePayload } from 'graphql-ws';
import { type Extra, useServer } from 'graphql-ws/use/ws';
import type { Logger } from 'pino';
import { WebSocketServer } from 'ws';
import type { Api } from '../create-api';
import type { Documents } from '../documents/documents';
import { publicError } from '../errors';

export interface GraphqlSocketOptions {
  /** Gets what is unexpected. */
  readonly logger: Logger;
  /** Whether a browser's page may open a socket; asked before it is opened. */
  readonly admits: (request: IncomingMessage) => boolean;
  /** Documents that may be asked for without their text. */
  readonly documents?: Documents;
  /** Sockets at once. Default: 1000. */
  readonly maxSockets?: number;
  /** How often a silent client is asked whether it is there, in milliseconds. Default: 12000. */
  readonly heartbeatMs?: number;
}

/** An operation and its variables fit well into this. */
const MAX_MESSAGE_BYTES = 64 * 1024;
const MAX_SUBSCRIPTIONS_OF_SOCKET = 20;
const INIT_WAIT_MS = 3_000;

type Params = Readonly<Record<string, unknown>>;
interface Client {
  /** Ids of those that are open. */
  readonly subscriptions: Set<string>;
  /** Given when the socket has closed. */
  readonly gone: AbortController;
}

type Running = ExecutionArgs & { rootValue: Pick<ReturnType<Api['getEnveloped']>, 'execute' | 'subscribe'> };

/**
 * Subscriptions over a web socket (`graphql-transport-ws`), with the plugins, tokens and limits of the endpoint. A browser,
 * which can set no header on a socket, sends its token as `authorization` in `connection_init`. Gives what closes all
 * sockets.
 */
export function serveSockets(server: Server, api: Api, options: GraphqlSocketOptions): () => Promise<void> {
  const { admits, logger, documents, maxSockets = 1_000, heartbeatMs = 12_000 } = options;
  const sockets = new WebSocketServer({ noServer: true, handleProtocols, maxPayload: MAX_MESSAGE_BYTES });
  const clients = new WeakMap<object, Client>();
  const clientOf = (extra: Extra): Client => {
    const client = clients.get(extra) ?? { subscriptions: new Set(), gone: new AbortController() };
    if (!clients.has(extra)) {
      extra.socket.once('close', () => client.gone.abort());
      // Each subscription listens, with a few listeners, for the socket's end.
      setMaxListeners(0, client.gone.signal);
      clients.set(extra, client);
    }
    return client;
  };
  const disposable = useServer<Params, Partial<Record<PropertyKey, never>>>(
    {
      connectionInitWaitTimeout: INIT_WAIT_MS,
      execute: (args) => (args as Running).rootValue.execute(args),
      subscribe: async (args) => {
        try {
          return (await (args as Running).rootValue.subscribe(args)) as never;
        } catch (error) {
          return { errors: [publicError(error, logger)] } as never;
        }
      },
      onSubscribe: async ({ extra, connectionParams }, id, payload) => {
        const { subscriptions, gone } = clientOf(extra);
        if (subscriptions.size >= MAX_SUBSCRIPTIONS_OF_SOCKET) return [tooMany()];
        subscriptions.add(id);
        try {
          return await prepare(api, extra.request, gone.signal, connectionParams, payload, documents);
        } catch (error) {
          subscriptions.delete(id);
          return [publicError(error, logger)];
        }
      },
      onError: ({ extra }, id) => void clientOf(extra).subscriptions.delete(id),
      onComplete: ({ extra }, id) => void clientOf(extra).subscriptions.delete(id),
    },
    sockets,
    heartbeatMs,
  );
  server.on('upgrade', (request, socket, head) => {
    const [pathname] = (request.url ?? '').split('?');
    if (pathname !== api.graphqlEndpoint) refuse(socket, '404 Not Found');
    else if (!admits(request)) refuse(socket, '403 Forbidden');
    else if (sockets.clients.size >= maxSockets) refuse(socket, '503 Service Unavailable');
    else
      sockets.handleUpgrade(request, socket, head, (opened) => sockets.emit('connection', opened, request));
  });
  return async () => disposable.dispose();
}

/** What runs the subscription, or why it is refused. */
async function prepare(
  api: Api,
  request: IncomingMessage,
  signal: AbortSignal,
  connectionParams: Params | undefined,
  { variables, operationName, ...asking }: SubscribePayload,
  documents: Documents | undefined,
): Promise<ExecutionArgs | readonly GraphQLError[]> {
  const told = connectionParams?.authorization ?? request.headers.authorization;
  const asked = new api.fetchAPI.Request(`http://localhost${api.graphqlEndpoint}`, {
    method: 'POST',
    headers: typeof told === 'string' ? { authorization: told } : {},
    signal,
  });
  const { schema, parse, validate, contextFactory, execute, subscribe } = api.getEnveloped({
    req: request,
    request: asked,
  } as never);
  const contextValue = await contextFactory();
  const query = documents ? documents.textOf(asking) : asking.query;
  const document = coded('GRAPHQL_PARSE_FAILED', () => parse(query));
  const invalid: readonly GraphQLError[] = validate(schema, document);
  if (invalid.length > 0) return invalid.map((error) => withCode(error, 'GRAPHQL_VALIDATION_FAILED'));
  if (getOperationAST(document, operationName)?.operation !== 'subscription') return [noSubscription()];
  return {
    schema,
    document,
    contextValue,
    variableValues: variables ?? {},
    operationName: operationName ?? null,
    rootValue: { execute, subscribe },
  };
}

function coded<T>(code: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof GraphQLError ? withCode(error, code) : error;
  }
}

function withCode(error: GraphQLError, code: string): GraphQLError {
  error.extensions.code ??= code;
  return error;
}

function noSubscription(): GraphQLError {
  return new GraphQLError('Only subscriptions are answered over a socket: send the others with POST.', {
    extensions: { code: 'ARGUMENT_INVALID' },
  });
}

function tooMany(): GraphQLError {
  const maximum = MAX_SUBSCRIPTIONS_OF_SOCKET;
  return new GraphQLError(`One socket takes ${maximum} subscriptions: end some, or open another.`, {
    extensions: { code: 'LIMIT_EXCEEDED', limit: 'subscriptions', maximum },
  });
}

function refuse(socket: Duplex, status: string): void {
  socket.on('error', () => {});
  socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}
