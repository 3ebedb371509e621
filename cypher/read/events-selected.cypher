// Purpose: a page of the few events that one condition leads to by an index, in the order asked for.
// Parameters: by: lists that lead to candidates, all but one empty; field, ascending: the order; low, high: positions
//   (key, id) between which the page lies, both left out; limit; those of conditions/event and conditions/referred-to.
// Result: one row: page: lists of id, key, document; entities, articles: documents.
//< conditions/event-candidates
WITH e WHERE
  //< conditions/event
WITH e, CASE $field WHEN 'DATE' THEN e.dateKey ELSE e.reports END AS key
WHERE (key > $low.key OR key = $low.key AND e.id > $low.id)
  AND (key < $high.key OR key = $high.key AND e.id < $high.id)
WITH e, key
ORDER BY CASE WHEN $ascending THEN key END, CASE WHEN $ascending THEN e.id END, key DESC, e.id DESC
LIMIT $limit
WITH collect(e) AS events, collect(key) AS keys
//< conditions/referred-to
RETURN [i IN range(0, size(events) - 1) | [events[i].id, keys[i], events[i].document]] AS page, entities, articles
