import { createHash } from 'node:crypto';
import type { Article } from '../graph';

/** Digest of all that decides what is read from an article: itself and the extractor. Equal digests, nothing to do. */
export function articleDigest(article: Article, extractorVersion: string): string {
  const { id, url, title, publisher, language, publishedAt, text, regions } = article;
  const content = [extractorVersion, id, url, title, publisher, language, publishedAt, text];
  const ranges = regions.map(({ kind, start, end }) => [kind, start, end]);
  return createHash('sha256')
    .update(JSON.stringify([content, ranges]))
    .digest('hex');
}
