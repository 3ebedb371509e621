// Purpose: a page of all events that meet the conditions, read from an index in the order asked for.
// Parameters: low, high: positions (key, id) between which the page lies, both left out; limit; those of conditions/event and
//   conditions/referred-to.
// Result: one row: page: lists of id, key, document; entities, articles: documents.
MATCH (e:Event)
USING INDEX e:Event(dateKey, id)
WHERE e.dateKey >= $low.key AND e.dateKey <= $high.key AND e.id IS NOT NULL
  AND CASE e.dateKey WHEN $low.key THEN e.id > $low.id ELSE true END
  AND CASE e.dateKey WHEN $high.key THEN e.id < $high.id ELSE true END
  AND
  //< conditions/event
WITH e
ORDER BY e.dateKey DESC, e.id DESC
LIMIT $limit
WITH collect(e) AS events
//< conditions/referred-to
RETURN [e IN events | [e.id, e.dateKey, e.document]] AS page, entities, articles
