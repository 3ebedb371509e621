import type { Gazetteer } from '../../gazetteer';
import type { Article, CityLevel } from '../../graph';
import { fold } from '../../graph';
import { findDates } from '../dates';
import type { Draft } from '../draft';
import { sentencesOf, type TokenRange } from '../text/sentences';
import { type Token, tokenize } from '../text/token';
import { claimsOf } from './claims/emit';
import { mergeClaims } from './claims/merge';
import { readClaims } from './claims/read-claims';
import { vietnameseLexicon } from './lexicon';
import { Linker } from './link/link';
import { type PlaceKnowledge, Registry } from './link/registry';
import type { Sentence } from './link/sentence';
import { articleNames, withArticleNames } from './scan/article-names';
import type { Chunk } from './scan/chunk';
import { nameTries } from './scan/names';
import { scan } from './scan/scan';
import type { ScanContext } from './scan/scan-context';

const ABBREVIATIONS = new Set([
  'tp',
  'tx',
  'tt',
  'gs',
  'pgs',
  'ts',
  'ths',
  'bs',
  'th',
  'ks',
  'cn',
  'q',
  'p',
  'st',
  'mr',
  'mrs',
  'ms',
  'dr',
  'nxb',
  'đ',
  'tr',
  'ubnd',
  'hđnd',
]);
const READ = new Set(['title', 'story', 'caption']);

interface Scanned {
  readonly range: TokenRange;
  readonly region: Sentence['region'];
  readonly paragraph: number;
  readonly context: ScanContext;
  readonly chunks: Chunk[];
}

/** Reads a Vietnamese article: sentences and tokens, chunks, entities, roles, claims. */
export function readVietnamese(article: Article, gazetteer: Gazetteer): Draft {
  const lexicon = vietnameseLexicon();
  const names = nameTries(gazetteer);
  const tokens = tokenize(article.text);
  const scanned = scanArticle(article, { text: article.text, tokens, lexicon, names });
  const introduced = articleNames(scanned.map(({ chunks }) => chunks));
  const registry = new Registry(knowledgeOf(gazetteer));
  const linker = new Linker(registry, article.text, tokens);
  const sentences = scanned.map((one, index) => {
    const chunks = withArticleNames(one.context, one.chunks, introduced);
    return linker.link(
      { index, paragraph: one.paragraph, region: one.region, ...spanOf(tokens, one.range) },
      chunks,
    );
  });
  const { claims, dropped, belongs } = readClaims(sentences, {
    registry,
    titles: linker.titles,
    tokens,
    publishedAt: article.publishedAt,
  });
  const emitted = claimsOf(mergeClaims(claims, belongs), registry, article.text);
  const needed = new Set(emitted.flatMap((claim) => claim.pairs.flat()));
  const entities = registry.entities.filter((entity) => !entity.weak || needed.has(entity.id));
  const kept = new Set(entities.map(({ id }) => id));
  return {
    entities,
    mentions: linker.mentions.filter(({ entity }) => kept.has(entity)),
    claims: emitted,
    dropped,
  };
}

function scanArticle(article: Article, base: Omit<ScanContext, 'end'>): Scanned[] {
  const { tokens } = base;
  const scanned: Scanned[] = [];
  let paragraph = 0;
  let region = 0;
  let lastLine = -1;
  for (const range of sentencesOf(tokens, ABBREVIATIONS)) {
    const { start, end } = spanOf(tokens, range);
    while (region < article.regions.length && (article.regions[region]?.end ?? 0) <= start) region++;
    const kind = article.regions[region]?.kind ?? 'story';
    if (!READ.has(kind)) continue;
    const line = article.text.lastIndexOf('\n', start);
    if (line !== lastLine) paragraph++;
    lastLine = line;
    const context: ScanContext = { ...base, end: range.to };
    const dates = findDates(article.text, start, end, 'vi');
    scanned.push({ range, region: kind, paragraph, context, chunks: scan(context, range.from, dates) });
  }
  return scanned;
}

function spanOf(tokens: readonly Token[], range: TokenRange): { start: number; end: number } {
  return { start: tokens[range.from]?.start ?? 0, end: tokens[range.to - 1]?.end ?? 0 };
}

function knowledgeOf(gazetteer: Gazetteer): PlaceKnowledge {
  return {
    candidates(name: string, level: CityLevel | null) {
      const named = gazetteer.named(fold(name));
      const exact = named.filter((place) =>
        place.names.some((one) => one.name.toLowerCase() === name.toLowerCase()),
      );
      const pool = exact.length > 0 ? exact : named;
      if (level === null) return pool;
      const same = pool.filter((place) => place.level === level);
      return same.length > 0 ? same : pool.filter((place) => near(place.level, level));
    },
  };
}

/** Districts became cities and prefectures stand between; one step apart is no contradiction. */
function near(a: CityLevel, b: CityLevel): boolean {
  return (
    (a === 'city' && (b === 'district' || b === 'province')) ||
    (b === 'city' && (a === 'district' || a === 'province'))
  );
}
