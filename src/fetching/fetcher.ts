import { BangGiaoError } from '../graph';
import { type FetchOptions, fetchPage, type Page } from './fetch-page';
import { DEFAULT_FETCH_LIMITS } from './limits';

/** Fetches pages, some at once. Fails as {@link fetchPage} does, and with `LIMIT_EXCEEDED` where too many are under way. */
export type Fetcher = (url: string, signal?: AbortSignal) => Promise<Page>;

/** A fetcher for one process; `network` is the public internet unless told otherwise. */
export function createFetcher({ limits, ...options }: Omit<FetchOptions, 'signal'> = {}): Fetcher {
  const most = limits?.atOnce ?? DEFAULT_FETCH_LIMITS.atOnce;
  let underWay = 0;
  return async (url, signal) => {
    if (underWay >= most) throw tooMany(most);
    underWay++;
    try {
      return await fetchPage(url, { ...options, ...(limits && { limits }), ...(signal && { signal }) });
    } finally {
      underWay--;
    }
  };
}

function tooMany(maximum: number): BangGiaoError {
  return new BangGiaoError(
    'LIMIT_EXCEEDED',
    `${maximum} pages are being fetched, as many as are at once: try again in some seconds.`,
    { details: { limit: 'pages', maximum } },
  );
}
