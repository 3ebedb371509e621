import type { SearchHit, SearchPosition, SearchRequest, SearchResult } from '../graph-store';
import { checkedLimit } from '../page-position';
import { type NearMiss, nearMissAttempts } from '../search/near-misses';
import { SCORES } from '../search/scores';
import { NOTHING_FOUND, type SearchText, searchText } from '../search/search-text';
import { type Connection, list, type SqlValue } from './connection';
import { namesWithGroups } from './near-names';

/** Hits are read from the best on, or from the last back. */
interface Reading {
  /** Comparison of one that is read later with one that is read before. */
  readonly later: '>' | '<';
  readonly worse: '<' | '>';
  readonly order: '' | 'DESC';
}

const FORWARDS: Reading = { later: '>', worse: '<', order: '' };
const BACKWARDS: Reading = { later: '<', worse: '>', order: 'DESC' };

/**
 * Parameters: 1 folded text, 2 text with accents or null, 3 words (FTS5), 4 near misses, 5 types, 6 words of titles
 * (FTS5), 7 words of stories (FTS5), 8 limit, 9 to 11 score, degree and id from which to read on, 12 to 14 those at
 * which to stop; null where there are none.
 */
const ranking = ({ later, worse, order }: Reading) => `
  WITH alias_match (row, id, type, ordinal, score) AS (
    SELECT row, entity_id, type, ordinal,
      iif(ordinal = 0, ${SCORES.fullName}, ${SCORES.otherName})
        - iif(?2 IS NOT NULL AND toned <> ?2, ${SCORES.otherAccents}, 0)
    FROM alias WHERE folded = ?1
    UNION ALL
    SELECT row, entity_id, type, ordinal,
      ${SCORES.beginning.least} + ${SCORES.beginning.range} * length(?1) / length(folded) FROM alias
    WHERE folded > ?1 AND folded < ?1 || char(0x10FFFF)
    UNION ALL
    SELECT a.row, a.entity_id, a.type, a.ordinal,
      ${SCORES.words.least} + ${SCORES.words.range} * min(1.0, 1.0 * length(?1) / length(a.folded))
    FROM alias_words w CROSS JOIN alias a ON a.row = w.rowid WHERE alias_words MATCH ?3
    UNION ALL
    SELECT a.row, a.entity_id, a.type, a.ordinal,
      ${SCORES.nearMiss.least} + ${SCORES.nearMiss.range} * (j.value ->> 'likeness')
    FROM json_each(?4) j CROSS JOIN alias a ON a.folded = j.value ->> 'folded'
  ),
  article_match (row, score) AS (
    SELECT row, ${SCORES.fullTitle} FROM article WHERE title_key > ?1 || char(1) AND title_key < ?1 || char(2)
    UNION ALL
    SELECT t.row, ${SCORES.title.least} + ${SCORES.title.range} * min(1.0, 1.0 * length(?1) / instr(t.title_key, char(1)))
    FROM article_words w CROSS JOIN article t ON t.row = w.rowid WHERE article_words MATCH ?6
    UNION ALL
    SELECT rowid, ${SCORES.story} FROM article_words WHERE article_words MATCH ?7
  ),
  hit (kind, id, row, score) AS MATERIALIZED (
    SELECT kind, id, row, score FROM (
      -- SQLite takes the other columns from the row that has the maximum.
      SELECT type AS kind, id, row, score, max(score - ${SCORES.perOrdinal} * ordinal) FROM alias_match
      WHERE type IN (SELECT value FROM json_each(?5)) GROUP BY id
    )
    UNION ALL
    SELECT 'Article', t.id, m.row, m.score
    FROM (SELECT row, max(score) AS score FROM article_match GROUP BY row) m CROSS JOIN article t ON t.row = m.row
    WHERE 'Article' IN (SELECT value FROM json_each(?5))
  ),
  -- Only those that can come on the page are worth counting edges for.
  near AS MATERIALIZED (
    SELECT * FROM hit WHERE (?9 IS NULL OR score ${worse}= ?9) AND NOT score ${worse} coalesce(
      (SELECT score FROM hit WHERE ?9 IS NULL OR score ${worse} ?9 ORDER BY -score ${order} LIMIT 1 OFFSET ?8 - 1),
      (SELECT score FROM hit ORDER BY score ${order} LIMIT 1))
  )
  SELECT kind, id, score, degree,
    (SELECT count(*) FROM hit) AS total,
    (SELECT count(*) FROM hit WHERE kind <> 'Article') AS named,
    CASE kind WHEN 'Article'
      THEN (SELECT coalesce(d.body ->> 'title', '') FROM article_document d WHERE d.row = top.row)
      ELSE (SELECT a.name FROM alias a WHERE a.row = top.row)
    END AS matched
  FROM (
    SELECT * FROM (
      SELECT *, (SELECT count(*) FROM edge WHERE source = near.id)
        + (SELECT count(*) FROM edge WHERE target = near.id) AS degree
      FROM near
    )
    WHERE (?9 IS NULL OR (-score, -degree, id) ${later} (-?9, -?10, ?11))
      AND (?12 IS NULL OR (-?12, -?13, ?14) ${later} (-score, -degree, id))
    ORDER BY -score ${order}, -degree ${order}, id ${order} LIMIT ?8
  ) top
  ORDER BY score DESC, degree DESC, id`;

const RANKED = ranking(FORWARDS);
const RANKED_BACKWARDS = ranking(BACKWARDS);

interface RankedRow extends SearchHit {
  readonly total: number;
  readonly named: number;
}

/**
 * Finds entities by any of their names and articles by title and text, however accents are typed.
 * Near misses are offered only where no name matches otherwise. Nothing but punctuation finds nothing.
 */
export function search(connection: Connection, request: SearchRequest): SearchResult {
  const text = searchText(request.text);
  if (text === null) return NOTHING_FOUND;
  const exact = ranked(connection, request, text, []);
  const misses = exact.named > 0 ? [] : nearMisses(connection, text.folded);
  const { hits, total, hasMore } = misses.length === 0 ? exact : ranked(connection, request, text, misses);
  return { hits, total, hasMore };
}

function nearMisses(connection: Connection, folded: string): NearMiss[] {
  for (const attempt of nearMissAttempts(folded)) {
    const misses = attempt.among(namesWithGroups(connection, attempt));
    if (misses.length > 0) return misses;
  }
  return [];
}

function ranked(
  connection: Connection,
  { types, limit, after, before, fromEnd = false }: SearchRequest,
  { folded, toned, words }: SearchText,
  misses: readonly NearMiss[],
): SearchResult & { named: number } {
  const story = startOfPhrase(words);
  const parameters = [
    folded,
    toned,
    startsOfWords(words),
    list(misses),
    list(types),
    `title : (${story})`,
    story,
  ];
  const select = (count: number, from: Place, to: Place) =>
    connection.all<RankedRow>(fromEnd ? RANKED_BACKWARDS : RANKED, [
      ...parameters,
      count,
      ...columnsOf(from),
      ...columnsOf(to),
    ]);
  const rows = select(checkedLimit(limit) + 1, fromEnd ? before : after, fromEnd ? after : before);
  // A page without hits has no row that could tell the totals.
  const totals = rows[0] ?? select(1, null, null)[0];
  const page = fromEnd ? rows.slice(-limit) : rows.slice(0, limit);
  return {
    hits: page.map(({ kind, id, score, degree, matched }) => ({ kind, id, score, degree, matched })),
    total: totals?.total ?? 0,
    named: totals?.named ?? 0,
    hasMore: rows.length > limit,
  };
}

type Place = SearchPosition | null | undefined;

function columnsOf(place: Place): SqlValue[] {
  return place ? [place.score, place.degree, place.id] : [null, null, null];
}

/** FTS5 expression: every word begins a word of the name. Words hold letters and digits only, so quoting is safe. */
function startsOfWords(words: readonly string[]): string {
  return words.map((word) => `"${word}"*`).join(' AND ');
}

/** FTS5 expression: the words stand in the text one after the other, the last one perhaps not typed to its end. */
function startOfPhrase(words: readonly string[]): string {
  return `"${words.join(' ')}"*`;
}
