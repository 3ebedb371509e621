// Purpose: a page of all articles that meet the conditions, read from an index in the order asked for.
// Parameters: low, high: positions (key, id) between which the page lies, both left out; limit; those of conditions/article.
// Result: id, key, document.
MATCH (e:Article)
WHERE e.publishedKey >= $low.key AND e.publishedKey <= $high.key AND e.id IS NOT NULL
  AND (e.publishedKey > $low.key OR e.id > $low.id)
  AND (e.publishedKey < $high.key OR e.id < $high.id)
  AND
  //< conditions/article
RETURN e.id AS id, e.publishedKey AS key, e.document AS document
ORDER BY e.publishedKey DESC, e.id DESC
LIMIT $limit
