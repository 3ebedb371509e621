import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Whether a socket may be opened: browsers ask for none of the permissions that they need for other answers, so a page
 * must be ours, or of an origin named. Programs that are no browsers name no origin.
 */
export function isAdmittedOrigin(origins: readonly string[], { headers }: IncomingMessage): boolean {
  const { origin, host } = headers;
  return origin === undefined || origins.includes(origin) || origin.replace(/^https?:\/\//, '') === host;
}

/**
 * Lets web pages of the origins named read an answer of ours that GraphQL's server does not give. True where the request
 * was only the browser's question whether it may, which is answered then.
 */
export function admitOrigin(
  origins: readonly string[],
  { method, headers }: IncomingMessage,
  response: ServerResponse,
): boolean {
  if (origins.length === 0) return false;
  response.setHeader('vary', 'origin');
  const named = headers.origin !== undefined && origins.includes(headers.origin);
  if (named) response.setHeader('access-control-allow-origin', headers.origin!);
  if (method !== 'OPTIONS') return false;
  if (named) {
    response.setHeader('access-control-allow-methods', 'GET, HEAD');
    response.setHeader('access-control-allow-headers', 'authorization, if-none-match');
  }
  response.writeHead(204).end();
  return true;
}
