import { createHash } from 'node:crypto';
import { BangGiaoError } from '../graph';

/** The address in its normal form without fragment; null where it is no http or https address. */
export function webAddress(value: string, base?: string): string | null {
  if (!URL.canParse(value.trim(), base)) return null;
  const url = new URL(value.trim(), base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  url.hash = '';
  return url.href;
}

/** As {@link webAddress}, but throws `ARTICLE_INVALID` where the caller gave something else. */
export function givenAddress(value: string): string {
  const url = webAddress(value);
  if (url !== null) return url;
  throw new BangGiaoError(
    'ARTICLE_INVALID',
    `The address "${value.slice(0, 80)}" is not an http or https URL.`,
  );
}

/** Host of an address without `www.`: who publishes there, where nothing else tells. */
export function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '');
}

/** Id of an article that nobody named: its address, else a hash of its text, so that reading it twice gives the same. */
export function deriveId(url: string | null, text: string): string {
  return url ?? `sha256-${createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 24)}`;
}
