// Purpose: a page of all events that meet the conditions, read from an index in the order asked for.
// Parameters: low, high: positions (key, id) between which the page lies, both left out; limit; those of conditions/event.
// Result: id, key, document.
MATCH (e:Event)
WHERE e.dateKey >= $low.key AND e.dateKey <= $high.key AND e.id IS NOT NULL
  AND (e.dateKey > $low.key OR e.id > $low.id)
  AND (e.dateKey < $high.key OR e.id < $high.id)
  AND
  //< conditions/event
RETURN e.id AS id, e.dateKey AS key, e.document AS document
ORDER BY e.dateKey, e.id
LIMIT $limit
