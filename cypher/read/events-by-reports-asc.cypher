// Purpose: a page of all events that meet the conditions, read from an index in the order asked for.
// Parameters: low, high: positions (key, id) between which the page lies, both left out; limit; those of conditions/event.
// Result: id, key, document.
MATCH (e:Event)
WHERE e.reports >= $low.key AND e.reports <= $high.key AND e.id IS NOT NULL
  AND (e.reports > $low.key OR e.id > $low.id)
  AND (e.reports < $high.key OR e.id < $high.id)
  AND
  //< conditions/event
RETURN e.id AS id, e.reports AS key, e.document AS document
ORDER BY e.reports, e.id
LIMIT $limit
