import neo4j from 'neo4j-driver';
import type { SearchHit, SearchRequest, SearchResult } from '../graph-store';
import { checkedLimit } from '../page-position';
import { enoughGroups, type NearMiss, nearMissAttempts } from '../search/near-misses';
import { SCORES } from '../search/scores';
import { NOTHING_FOUND, type SearchText, searchText } from '../search/search-text';
import { groupTerm } from './model';
import type { Run } from './run';

interface RankedRow extends Omit<SearchHit, 'id'> {
  readonly id: string | null;
  readonly total: number;
  readonly named: number;
}

/**
 * Finds entities by any of their names and articles by title and text, however accents are typed.
 * Near misses are offered only where no name matches otherwise. Nothing but punctuation finds nothing.
 */
export async function search(run: Run, request: SearchRequest): Promise<SearchResult> {
  const text = searchText(request.text);
  if (text === null) return NOTHING_FOUND;
  const exact = await ranked(run, request, text, []);
  const misses = exact.named > 0 ? [] : await nearMisses(run, text.folded);
  const { hits, total, hasMore } = misses.length === 0 ? exact : await ranked(run, request, text, misses);
  return { hits, total, hasMore };
}

async function nearMisses(run: Run, folded: string): Promise<NearMiss[]> {
  for (const attempt of nearMissAttempts(folded)) {
    const { groups, atLeast } = attempt;
    const anyOf = groups.slice(0, enoughGroups(attempt)).map(groupTerm).join(' ');
    const rows = await run<{ folded: string }>('read/near-names', { anyOf, groups, atLeast });
    const misses = attempt.among(rows.map((row) => row.folded));
    if (misses.length > 0) return misses;
  }
  return [];
}

async function ranked(
  run: Run,
  { types, limit, after, before, fromEnd = false }: SearchRequest,
  { folded, toned, words }: SearchText,
  misses: readonly NearMiss[],
): Promise<SearchResult & { named: number }> {
  const rows = await run<RankedRow>('read/search', {
    folded,
    toned,
    length: [...folded].length,
    // Lucene's syntax: words hold letters and digits only, and its operators are in capitals.
    nameWords: words.map((word) => `+${word}*`).join(' '),
    titleWords: words.map((word, index) => (index === words.length - 1 ? `+${word}*` : `+${word}`)).join(' '),
    phrase: ` ${words.join(' ')}`,
    isPhrase: words.length > 1,
    misses,
    types,
    scores: SCORES,
    limit: neo4j.int(checkedLimit(limit) + 1),
    sign: fromEnd ? -1 : 1,
    from: (fromEnd ? before : after) ?? null,
    to: (fromEnd ? after : before) ?? null,
  });
  const hits = rows.flatMap(({ kind, id, score, degree, matched }) =>
    id === null ? [] : [{ kind, id, score, degree, matched }],
  );
  return {
    hits: fromEnd ? hits.slice(-limit) : hits.slice(0, limit),
    total: rows[0]?.total ?? 0,
    named: rows[0]?.named ?? 0,
    hasMore: hits.length > limit,
  };
}
