import type { LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { packageVersion } from '../tables';
import type { FetchLimits } from './limits';
import type { HostAddress } from './network';
import type { Target } from './target';
import { ACCEPTED_ENCODINGS } from './unpack';

/** The beginning of an answer; `close` must be called when it is done with. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Readable;
  close(): Promise<void>;
}

/**
 * Sends one GET over a connection of its own, to one of the addresses that were checked and no other, whatever the name
 * server says by now. Nothing is followed, no proxy is used, and no cookie or credential is sent.
 */
export async function request(
  { url, addresses }: Target,
  accept: string,
  { timeMs, headerBytes }: FetchLimits,
  signal: AbortSignal,
): Promise<Answer> {
  // Loaded when the first page is fetched: most commands fetch none.
  const { Agent } = await import('undici');
  const agent = new Agent({
    connect: { lookup: lookupOf(addresses), timeout: timeMs },
    headersTimeout: timeMs,
    bodyTimeout: timeMs,
    maxHeaderSize: headerBytes,
    pipelining: 0,
  });
  try {
    const { statusCode, headers, body } = await agent.request({
      origin: url.origin,
      path: url.pathname + url.search,
      method: 'GET',
      headers: {
        accept,
        'accept-encoding': ACCEPTED_ENCODINGS,
        'user-agent': `bang-giao/${packageVersion()}`,
      },
      signal,
    });
    // An answer that is not read to its end is cut off: that is no error of anybody's.
    body.on('error', () => {});
    return { status: statusCode, headers, body, close: () => agent.destroy() };
  } catch (error) {
    await agent.destroy();
    throw error;
  }
}

/** What takes the name server's place when the connection is made. */
function lookupOf(addresses: readonly HostAddress[]): LookupFunction {
  return (_hostname, { all }, answer) => {
    const [first] = addresses;
    if (all) answer(null, [...addresses]);
    else answer(null, first?.address ?? '', first?.family);
  };
}
