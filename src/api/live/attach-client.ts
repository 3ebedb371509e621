import type { IncomingMessage } from 'node:http';
import { CloseCode, type Server as ProtocolServer } from 'graphql-ws';
import type { Logger } from 'pino';
import type { WebSocket } from 'ws';

/** What the protocol's server knows of a client. */
export type Client = { readonly socket: WebSocket; readonly request: IncomingMessage };

export interface AttachOptions {
  /** Gets what is unexpected; with the level `debug` also what clients and connections do wrong. */
  readonly logger: Logger;
  /** How often a silent client is asked whether it is there, in milliseconds; it has as long to answer. */
  readonly heartbeatMs: number;
}

/** Lets an opened socket speak with the protocol's server until it closes. */
export function attachClient(
  protocol: ProtocolServer<Client>,
  client: Client,
  { logger, heartbeatMs }: AttachOptions,
): void {
  const { socket } = client;
  const fail = (error: unknown) => {
    logger.error({ err: error }, 'a message of a web socket failed');
    socket.close(CloseCode.InternalServerError, 'Internal server error');
  };
  const closed = protocol.opened(
    {
      protocol: socket.protocol,
      send: (data) => sent(socket, data),
      close: (code, reason) => socket.close(code, reason),
      onMessage: (take) => void socket.on('message', (data) => void take(String(data)).catch(fail)),
    },
    client,
  );
  // A frame that breaks the rules, for which the library closes the socket with its code, or a connection that breaks.
  socket.on('error', (error) => logger.debug({ err: error }, 'a web socket failed'));
  const stopBeating = beat(socket, heartbeatMs);
  socket.once('close', (code, reason) => {
    stopBeating();
    void closed(code, String(reason)).catch((error: unknown) =>
      logger.error({ err: error }, 'ending the subscriptions of a web socket failed'),
    );
  });
}

/** Waits until the client has room for it; where the connection breaks meanwhile, its end follows. */
function sent(socket: WebSocket, data: string): Promise<void> {
  return new Promise((resolve) => {
    if (socket.readyState === socket.OPEN) socket.send(data, () => resolve());
    else resolve();
  });
}

/** Cuts off who does not answer a ping before the next is due. Gives what ends it. */
function beat(socket: WebSocket, everyMs: number): () => void {
  let answered = true;
  socket.on('pong', () => {
    answered = true;
  });
  const timer = setInterval(() => {
    if (!answered) return socket.terminate();
    answered = false;
    if (socket.readyState === socket.OPEN) socket.ping();
  }, everyMs);
  return () => clearInterval(timer);
}
