import type { Article, RegionKind, Span } from '../../graph';
import { findDates } from '../dates';
import { sentencesOf } from '../text/sentences';
import { wordsOf } from './lexicon';
import { articleNames, withArticleNames } from './scan/article-names';
import type { Chunk } from './scan/chunk';
import { scan } from './scan/scan';
import type { ScanContext } from './scan/scan-context';

/** What of a page is read. */
const READ: ReadonlySet<RegionKind> = new Set<RegionKind>(['title', 'story', 'caption']);

/** A sentence cut into chunks. Offsets are UTF-16 units into the article's text. */
export interface ScannedSentence extends Span {
  readonly region: RegionKind;
  readonly chunks: readonly Chunk[];
}

/** Scans the sentences of an article's story; names that it introduces in full are known where they stand bare. */
export function scanArticle(article: Article, base: Omit<ScanContext, 'end'>): ScannedSentence[] {
  const scanned = scanSentences(article, base);
  const introduced = articleNames(scanned.map(({ chunks }) => chunks));
  return scanned.map((sentence) => ({
    ...sentence,
    chunks: withArticleNames(base, sentence.chunks, introduced),
  }));
}

function scanSentences({ text, regions }: Article, base: Omit<ScanContext, 'end'>): ScannedSentence[] {
  const { tokens } = base;
  const scanned: ScannedSentence[] = [];
  let at = 0;
  for (const range of sentencesOf(tokens, wordsOf('abbreviation'))) {
    const start = tokens[range.from]?.start ?? 0;
    const end = tokens[range.to - 1]?.end ?? 0;
    while ((regions[at]?.end ?? text.length) <= start) at++;
    const region = regions[at]?.kind ?? 'story';
    if (!READ.has(region)) continue;
    const chunks = scan({ ...base, end: range.to }, range.from, findDates(text, start, end, 'vi'));
    scanned.push({ region, start, end, chunks });
  }
  return scanned;
}
