// Purpose: a page of the few articles that one condition leads to by an index, in the order asked for.
// Parameters: by: lists that lead to candidates, all but one empty; field, ascending: the order; low, high: positions
//   (key, id) between which the page lies, both left out; limit; those of conditions/article.
// Result: id, key, document.
//< conditions/article-candidates
WITH e WHERE
  //< conditions/article
WITH e, CASE $field WHEN 'DATE' THEN e.publishedKey ELSE e.titleKey END AS key
WHERE (key > $low.key OR key = $low.key AND e.id > $low.id)
  AND (key < $high.key OR key = $high.key AND e.id < $high.id)
WITH e, key
ORDER BY CASE WHEN $ascending THEN key END, CASE WHEN $ascending THEN e.id END, key DESC, e.id DESC
LIMIT $limit
RETURN e.id AS id, key, e.document AS document
ORDER BY CASE WHEN $ascending THEN key END, CASE WHEN $ascending THEN id END, key DESC, id DESC
