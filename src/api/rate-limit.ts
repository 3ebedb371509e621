import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { authenticate, type Principal, type Scope } from '../access';
import { BangGiaoError } from '../graph';
import type { GraphReader } from '../store';

export interface AdmissionOptions {
  readonly store: Pick<GraphReader, 'recordsById'>;
  readonly anonymousScopes: readonly Scope[];
  /** Requests a minute for each token, and for each address without one; null for any number. */
  readonly requestsPerMinute: number | null;
}

/** Tells who asks, from the header `Authorization` and the address. Fails with `UNAUTHENTICATED` or `RATE_LIMITED`. */
export type Admit = (authorization: string | null, address: string) => Promise<Principal>;

/** Counts requests in this process. Wrong tokens count for the address that shows them, so that nobody tries many. */
export function admission({ store, anonymousScopes, requestsPerMinute }: AdmissionOptions): Admit {
  const limiter =
    requestsPerMinute === null ? null : new RateLimiterMemory({ points: requestsPerMinute, duration: 60 });
  const count = async (key: string) => {
    if (!limiter || !requestsPerMinute) return;
    try {
      await limiter.consume(key);
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      throw tooMany(requestsPerMinute, Math.max(1, Math.ceil(error.msBeforeNext / 1000)));
    }
  };
  return async (authorization, address) => {
    try {
      const principal = await authenticate(store, authorization, anonymousScopes);
      await count(principal.name === 'anonymous' ? address : principal.name);
      return principal;
    } catch (error) {
      if (error instanceof BangGiaoError && error.code === 'UNAUTHENTICATED') await count(address);
      throw error;
    }
  };
}

function tooMany(maximum: number, retryAfterSeconds: number): BangGiaoError {
  return new BangGiaoError(
    'RATE_LIMITED',
    `More than ${maximum} requests a minute; wait ${retryAfterSeconds} s, and ask for more in fewer requests.`,
    { details: { limit: 'requestsPerMinute', maximum, retryAfterSeconds } },
  );
}
