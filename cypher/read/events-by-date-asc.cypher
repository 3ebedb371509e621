// Purpose: a page of all events that meet the conditions, read from an index in the order asked for.
// Parameters: low, high: positions (key, id) between which the page lies, both left out; limit; those of conditions/event.
// Result: id, key, document.
MATCH (e:Event)
USING INDEX e:Event(dateKey, id)
WHERE e.dateKey >= $low.key AND e.dateKey <= $high.key AND e.id IS NOT NULL
  AND CASE e.dateKey WHEN $low.key THEN e.id > $low.id ELSE true END
  AND CASE e.dateKey WHEN $high.key THEN e.id < $high.id ELSE true END
  AND
  //< conditions/event
RETURN e.id AS id, e.dateKey AS key, e.document AS document
ORDER BY e.dateKey, e.id
LIMIT $limit
