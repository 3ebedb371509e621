import { BangGiaoError, fold, foldKeepingTones } from '../../graph';
import type { SearchHit, SearchRequest } from '../graph-store';
import { type Connection, list } from './connection';
import { type NearMiss, nearMisses } from './near-misses';
import { searchable } from './searchable';

/**
 * Scores: a full name 1, another name .95 (.03 less where accents were typed and the name has others, as with Hà Nam
 * and Hạ Nam), the start of a name .6–.9, words of a name .3–.6, near misses .05–.28; titles of articles .95, .2–.5
 * for their words, .1 for words of the story. Within a range, the more of the name is covered the higher.
 *
 * Parameters: 1 folded text, 2 text with accents or null, 3 words (FTS5), 4 near misses,
 * 5 types, 6 words of titles (FTS5), 7 words of stories (FTS5), 8 limit, 9 offset.
 */
const RANKED = `
  WITH alias_match (row, id, type, ordinal, score) AS (
    SELECT row, entity_id, type, ordinal,
      iif(ordinal = 0, 1, 0.95) - iif(?2 IS NOT NULL AND toned <> ?2, 0.03, 0)
    FROM alias WHERE folded = ?1
    UNION ALL
    SELECT row, entity_id, type, ordinal, 0.6 + 0.3 * length(?1) / length(folded) FROM alias
    WHERE folded > ?1 AND folded < ?1 || char(0x10FFFF)
    UNION ALL
    SELECT a.row, a.entity_id, a.type, a.ordinal, 0.3 + 0.3 * min(1.0, 1.0 * length(?1) / length(a.folded))
    FROM alias_words w CROSS JOIN alias a ON a.row = w.rowid WHERE alias_words MATCH ?3
    UNION ALL
    SELECT a.row, a.entity_id, a.type, a.ordinal, 0.05 + 0.23 * (j.value ->> 'likeness')
    FROM json_each(?4) j CROSS JOIN alias a ON a.folded = j.value ->> 'folded'
  ),
  article_match (row, score) AS (
    SELECT row, 0.95 FROM article WHERE title_key > ?1 || char(1) AND title_key < ?1 || char(2)
    UNION ALL
    SELECT t.row, 0.2 + 0.3 * min(1.0, 1.0 * length(?1) / instr(t.title_key, char(1)))
    FROM article_words w CROSS JOIN article t ON t.row = w.rowid WHERE article_words MATCH ?6
    UNION ALL
    SELECT rowid, 0.1 FROM article_words WHERE article_words MATCH ?7
  ),
  hit (kind, id, row, score) AS MATERIALIZED (
    SELECT kind, id, row, score FROM (
      -- SQLite takes the other columns from the row that has the maximum.
      SELECT type AS kind, id, row, score, max(score - 1e-9 * ordinal) FROM alias_match
      WHERE type IN (SELECT value FROM json_each(?5)) GROUP BY id
    )
    UNION ALL
    SELECT 'Article', t.id, m.row, m.score
    FROM (SELECT row, max(score) AS score FROM article_match GROUP BY row) m CROSS JOIN article t ON t.row = m.row
    WHERE 'Article' IN (SELECT value FROM json_each(?5))
  ),
  -- Only those that can come on the page are worth counting edges for.
  near_top AS MATERIALIZED (
    SELECT * FROM hit WHERE score >= coalesce(
      (SELECT score FROM hit ORDER BY score DESC LIMIT 1 OFFSET ?8 + ?9 - 1), 0)
  )
  SELECT kind, id, score,
    (SELECT count(*) FROM hit) AS total,
    (SELECT count(*) FROM hit WHERE kind <> 'Article') AS named,
    CASE kind WHEN 'Article'
      THEN (SELECT coalesce(d.body ->> 'title', '') FROM article_document d WHERE d.row = top.row)
      ELSE (SELECT a.name FROM alias a WHERE a.row = top.row)
    END AS matched
  FROM (
    SELECT *, (SELECT count(*) FROM edge WHERE source = near_top.id)
      + (SELECT count(*) FROM edge WHERE target = near_top.id) AS degree
    FROM near_top ORDER BY score DESC, degree DESC, id LIMIT ?8 OFFSET ?9
  ) top
  ORDER BY score DESC, degree DESC, id`;

/** Longer texts are no names; searching for their thousands of words would keep others waiting. */
const MAX_LENGTH = 500;

interface RankedRow extends SearchHit {
  readonly total: number;
  readonly named: number;
}

/**
 * Finds entities by any of their names and articles by title and text, however accents are typed.
 * Near misses are offered only where no name matches otherwise. Nothing but punctuation finds nothing.
 */
export function search(connection: Connection, request: SearchRequest): { hits: SearchHit[]; total: number } {
  if (request.text.length > MAX_LENGTH) throw tooLong(request.text.length);
  const folded = fold(request.text);
  if (folded === '') return { hits: [], total: 0 };
  const exact = ranked(connection, request, folded, []);
  const misses = exact.named > 0 ? [] : nearMisses(connection, folded);
  const { hits, total } = misses.length === 0 ? exact : ranked(connection, request, folded, misses);
  return { hits, total };
}

function ranked(
  connection: Connection,
  { text, types, limit, offset }: SearchRequest,
  folded: string,
  misses: readonly NearMiss[],
): { hits: SearchHit[]; total: number; named: number } {
  const toned = foldKeepingTones(text);
  const words = searchable(text).split(' ');
  const story = startOfPhrase(words);
  const parameters = [
    folded,
    toned === folded ? null : toned,
    startsOfWords(words),
    list(misses),
    list(types),
  ];
  const select = (count: number, skip: number) =>
    connection.all<RankedRow>(RANKED, [...parameters, `title : (${story})`, story, count, skip]);
  const rows = select(limit, offset);
  // A page beyond the last hit has no row that could tell the totals.
  const totals = rows[0] ?? select(1, 0)[0];
  return {
    hits: rows.map(({ kind, id, score, matched }) => ({ kind, id, score, matched })),
    total: totals?.total ?? 0,
    named: totals?.named ?? 0,
  };
}

/** FTS5 expression: every word begins a word of the name. Words hold letters and digits only, so quoting is safe. */
function startsOfWords(words: readonly string[]): string {
  return words.map((word) => `"${word}"*`).join(' AND ');
}

/** FTS5 expression: the words stand in the text one after the other, the last one perhaps not typed to its end. */
function startOfPhrase(words: readonly string[]): string {
  return `"${words.join(' ')}"*`;
}

function tooLong(length: number): BangGiaoError {
  return new BangGiaoError(
    'LIMIT_EXCEEDED',
    `a search takes at most ${MAX_LENGTH} characters, not ${length}`,
    {
      details: { limit: MAX_LENGTH, length },
    },
  );
}
