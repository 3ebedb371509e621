// Purpose: a page of all events that meet the conditions, read from an index in the order asked for.
// Parameters: low, high: positions (key, id) between which the page lies, both left out; limit; those of conditions/event.
// Result: id, key, document.
MATCH (e:Event)
USING INDEX e:Event(reports, id)
WHERE e.reports >= $low.key AND e.reports <= $high.key AND e.id IS NOT NULL
  AND CASE e.reports WHEN $low.key THEN e.id > $low.id ELSE true END
  AND CASE e.reports WHEN $high.key THEN e.id < $high.id ELSE true END
  AND
  //< conditions/event
RETURN e.id AS id, e.reports AS key, e.document AS document
ORDER BY e.reports, e.id
LIMIT $limit
