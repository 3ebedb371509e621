// Purpose: a page of all articles that meet the conditions, read from an index in the order asked for.
// Parameters: low, high: positions (key, id) between which the page lies, both left out; limit; those of conditions/article.
// Result: id, key, document.
MATCH (e:Article)
USING INDEX e:Article(publishedKey, id)
WHERE e.publishedKey >= $low.key AND e.publishedKey <= $high.key AND e.id IS NOT NULL
  AND CASE e.publishedKey WHEN $low.key THEN e.id > $low.id ELSE true END
  AND CASE e.publishedKey WHEN $high.key THEN e.id < $high.id ELSE true END
  AND
  //< conditions/article
RETURN e.id AS id, e.publishedKey AS key, e.document AS document
ORDER BY e.publishedKey, e.id
LIMIT $limit
