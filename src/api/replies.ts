import type { ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { BangGiaoError } from '../graph';
import { headersFor, STATUSES } from './errors';
import { requestId } from './request-id';
import { toldOf } from './told';

/** Outside of GraphQL, what is wrong with a question has a status too. */
const PLAIN_STATUSES: Readonly<Record<string, number>> = {
  ...STATUSES,
  ARGUMENT_INVALID: 400,
  ENTITY_AMBIGUOUS: 400,
  LIMIT_EXCEEDED: 400,
  ENTITY_NOT_FOUND: 404,
};

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
}

/** The connection is closed, because a body that may follow is not read. */
export function refuse(response: ServerResponse, status: number, code: string, message: string): void {
  response.setHeader('connection', 'close');
  sendJson(response, status, { errors: [{ message, extensions: { code } }] });
}

/** Tells what went wrong, as far as it may be told; where an answer has begun, it is cut off. */
export function refuseFor(error: unknown, logger: Logger, response: ServerResponse): void {
  if (!(error instanceof BangGiaoError))
    logger.error({ err: error, requestId: requestId() }, 'unexpected error');
  if (response.headersSent) response.destroy();
  else if (!(error instanceof BangGiaoError)) refuse(response, 500, 'INTERNAL', 'Something went wrong here.');
  else {
    for (const [name, value] of Object.entries(headersFor(error))) response.setHeader(name, value);
    const { code, message } = toldOf(error);
    refuse(response, PLAIN_STATUSES[code] ?? 503, code, message);
  }
}
