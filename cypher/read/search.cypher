// Purpose: entities by their names and articles by title and text, best first.
// Parameters: folded: the text; length: its code points; toned: the text with accents, or null; nameWords, titleWords:
//   the words (Lucene); phrase: the words with a space before each; isPhrase: more words than one;
//   misses: {folded, likeness}; types; scores: the constants of scores.ts; limit; sign: 1 to read from the best on, -1
//   from the last back; from, to: {score, degree, id} after which to read on and before which to stop, or null.
// Result: kind, id, score, degree, matched; total, named: numbers of all hits and of those that are entities.
//   One row with a null id where the page has no hit.
CALL () {
  CALL () {
    MATCH (n:Name {folded: $folded})
    USING INDEX SEEK n:Name(folded)
    RETURN n, CASE n.ordinal WHEN 0 THEN $scores.fullName ELSE $scores.otherName END
      - CASE WHEN $toned IS NOT NULL AND n.toned <> $toned THEN $scores.otherAccents ELSE 0 END AS score
    UNION ALL
    MATCH (n:Name)
    WHERE n.folded STARTS WITH $folded AND n.folded <> $folded
    RETURN n, $scores.beginning.least + $scores.beginning.range * $length / n.length AS score
    UNION ALL
    CALL db.index.fulltext.queryNodes('name_words', $nameWords) YIELD node AS n
    WITH n, 1.0 * $length / n.length AS covered
    RETURN n, $scores.words.least + $scores.words.range * CASE WHEN covered < 1.0 THEN covered ELSE 1.0 END AS score
    UNION ALL
    UNWIND $misses AS miss
    MATCH (n:Name {folded: miss.folded})
    USING INDEX SEEK n:Name(folded)
    RETURN n, $scores.nearMiss.least + $scores.nearMiss.range * miss.likeness AS score
  }
  WITH n, score
  WHERE n.type IN $types
  WITH n, score
  ORDER BY score - $scores.perOrdinal * n.ordinal DESC
  WITH n.entityId AS id, collect({kind: n.type, score: score, matched: n.name})[0] AS best
  RETURN best.kind AS kind, id, best.score AS score, best.matched AS matched
  UNION ALL
  CALL () {
    MATCH (a:Article)
    USING INDEX a:Article(titleKey, id)
    WHERE a.titleKey STARTS WITH $folded + '\u0001' AND a.id IS NOT NULL
    RETURN a, $scores.fullTitle AS score
    UNION ALL
    CALL db.index.fulltext.queryNodes('article_titles', $titleWords) YIELD node AS a
    WHERE NOT $isPhrase OR ' ' + a.titleWords CONTAINS $phrase
    WITH a, 1.0 * $length / (a.titleLength + 1) AS covered
    RETURN a, $scores.title.least + $scores.title.range * CASE WHEN covered < 1.0 THEN covered ELSE 1.0 END AS score
    UNION ALL
    CALL db.index.fulltext.queryNodes('article_stories', $titleWords) YIELD node AS a
    WHERE NOT $isPhrase OR ' ' + a.titleWords CONTAINS $phrase OR ' ' + a.storyWords CONTAINS $phrase
    RETURN a, $scores.story AS score
  }
  WITH a, score
  WHERE 'Article' IN $types
  RETURN 'Article' AS kind, a.id AS id, max(score) AS score, coalesce(a.title, '') AS matched
}
WITH kind, id, score, matched
ORDER BY score DESC
WITH collect({kind: kind, id: id, score: score, matched: matched}) AS hits
WITH hits, size(hits) AS total, size([h IN hits WHERE h.kind <> 'Article']) AS named,
  [h IN hits WHERE $from IS NULL OR h.score * $sign < $from.score * $sign | h.score] AS beyond
WITH hits, total, named, CASE $sign WHEN 1 THEN beyond ELSE reverse(beyond) END AS beyond
WITH hits, total, named, beyond[$limit - 1] AS enough
CALL (hits, enough) {
  UNWIND hits AS hit
  WITH hit
  WHERE (enough IS NULL OR hit.score * $sign >= enough * $sign)
    AND ($from IS NULL OR hit.score * $sign <= $from.score * $sign)
  OPTIONAL MATCH (e:Entity {id: hit.id})
  WHERE hit.kind <> 'Article'
  WITH hit, hit.score * $sign AS score, COUNT { (e)-[:MET_WITH|SIGNED|TWINNED_WITH]-() } AS degree
  WITH hit, score, degree, degree * $sign AS ties
  WHERE ($from IS NULL OR score < $from.score * $sign OR score = $from.score * $sign
      AND (ties < $from.degree * $sign OR ties = $from.degree * $sign
        AND CASE $sign WHEN 1 THEN hit.id > $from.id ELSE hit.id < $from.id END))
    AND ($to IS NULL OR score > $to.score * $sign OR score = $to.score * $sign
      AND (ties > $to.degree * $sign OR ties = $to.degree * $sign
        AND CASE $sign WHEN 1 THEN hit.id < $to.id ELSE hit.id > $to.id END))
  ORDER BY score DESC, ties DESC, CASE $sign WHEN 1 THEN hit.id END, hit.id DESC
  LIMIT $limit
  RETURN collect({kind: hit.kind, id: hit.id, score: hit.score, degree: degree, matched: hit.matched}) AS page
}
UNWIND CASE size(page) WHEN 0 THEN [null] ELSE page END AS hit
RETURN hit.kind AS kind, hit.id AS id, hit.score AS score, hit.degree AS degree, hit.matched AS matched, total, named
ORDER BY score DESC, degree DESC, id
