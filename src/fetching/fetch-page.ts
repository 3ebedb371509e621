import { BangGiaoError } from '../graph';
import { DEFAULT_FETCH_LIMITS, type FetchLimits } from './limits';
import { type Network, PUBLIC_INTERNET } from './network';
import { type Answer, request } from './request';
import { checkedTarget, type Target } from './target';
import { unpack } from './unpack';

/** A page as it came. */
export interface Page {
  /** Where it was found, after all redirects. */
  readonly url: string;
  /** Unpacked, and not decoded. */
  readonly bytes: Buffer;
  /** Whether it is HTML; else it is plain text. */
  readonly isHtml: boolean;
  /** The charset that the header `Content-Type` names. */
  readonly charset: string | null;
}

const HTML_TYPES = ['text/html', 'application/xhtml+xml'];
const TYPES = [...HTML_TYPES, 'text/plain'];
const REDIRECTS = [301, 302, 303, 307, 308];

export interface FetchOptions {
  /** Given when nobody waits for the page any more. */
  readonly signal?: AbortSignal;
  readonly limits?: Partial<FetchLimits>;
  readonly network?: Network;
}

/**
 * Fetches one page of the public web. Each redirect is checked as the first address was, and each connection goes to the
 * addresses that were checked. Fails with `ADDRESS_REFUSED`, `FETCH_FAILED`, `ARTICLE_TOO_LARGE` or `TIMED_OUT`.
 */
export async function fetchPage(url: string, options: FetchOptions = {}): Promise<Page> {
  const limits = { ...DEFAULT_FETCH_LIMITS, ...options.limits };
  const late = AbortSignal.timeout(limits.timeMs);
  const signal = options.signal ? AbortSignal.any([options.signal, late]) : late;
  try {
    return await orAborted(follow(url, options.network ?? PUBLIC_INTERNET, limits, signal), signal);
  } catch (error) {
    if (error instanceof BangGiaoError) throw error;
    throw late.aborted ? timedOut(limits.timeMs) : failed('The page could not be fetched.', 'network', error);
  }
}

async function follow(
  url: string,
  network: Network,
  limits: FetchLimits,
  signal: AbortSignal,
): Promise<Page> {
  let target = await checkedTarget(url, network);
  for (let followed = 0; ; followed++) {
    signal.throwIfAborted();
    const answer = await request(target, TYPES.join(', '), limits, signal);
    try {
      const next = redirectOf(answer);
      if (next === null) return await pageOf(target, answer, limits);
      if (followed === limits.redirects)
        throw failed(`The address leads on more than ${limits.redirects} times.`, 'redirects');
      target = await checkedTarget(next, network, target.url);
    } finally {
      await answer.close();
    }
  }
}

function redirectOf({ status, headers }: Answer): string | null {
  return REDIRECTS.includes(status) ? headerOf(headers.location) : null;
}

async function pageOf(
  { url }: Target,
  { status, headers, body }: Answer,
  limits: FetchLimits,
): Promise<Page> {
  if (status !== 200) throw failed(`The page's server answered with the status ${status}.`, 'status');
  const contentType = headerOf(headers['content-type']) ?? '';
  const type = contentType.split(';')[0]!.trim().toLowerCase();
  if (!TYPES.includes(type))
    throw failed(
      `The address holds no page but ${type === '' ? 'something unnamed' : type.slice(0, 80)}.`,
      'type',
    );
  const bytes = await unpack(body, headerOf(headers['content-encoding']) ?? '', limits.bytes);
  return {
    url: url.href,
    bytes,
    isHtml: HTML_TYPES.includes(type),
    charset: /charset\s*=\s*["']?([\w:-]{2,40})/i.exec(contentType)?.[1] ?? null,
  };
}

function headerOf(value: string | string[] | undefined): string | null {
  return (Array.isArray(value) ? value.join(', ') : value) ?? null;
}

/** Resolving names can't be stopped, so it is not waited for. */
function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}

function failed(message: string, reason: string, cause?: unknown): BangGiaoError {
  return new BangGiaoError('FETCH_FAILED', message, { cause, details: { reason } });
}

function timedOut(milliseconds: number): BangGiaoError {
  return new BangGiaoError('TIMED_OUT', `The page did not come within ${milliseconds / 1000} s.`, {
    details: { limit: 'time', maximum: milliseconds },
  });
}
