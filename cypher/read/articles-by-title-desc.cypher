// Purpose: a page of all articles that meet the conditions, read from an index in the order asked for.
// Parameters: low, high: positions (key, id) between which the page lies, both left out; limit; those of conditions/article.
// Result: id, key, document.
MATCH (e:Article)
WHERE e.titleKey >= $low.key AND e.titleKey <= $high.key AND e.id IS NOT NULL
  AND (e.titleKey > $low.key OR e.id > $low.id)
  AND (e.titleKey < $high.key OR e.id < $high.id)
  AND
  //< conditions/article
RETURN e.id AS id, e.titleKey AS key, e.document AS document
ORDER BY e.titleKey DESC, e.id DESC
LIMIT $limit
