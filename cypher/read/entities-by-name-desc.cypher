// Purpose: a page of all entities that meet the conditions, read from an index in the order asked for.
// Parameters: low, high: positions (key, id) between which the page lies, both left out; limit; those of conditions/entity.
// Result: id, key, document.
MATCH (e:Entity)
USING INDEX e:Entity(nameKey, id)
WHERE e.nameKey >= $low.key AND e.nameKey <= $high.key AND e.id IS NOT NULL
  AND CASE e.nameKey WHEN $low.key THEN e.id > $low.id ELSE true END
  AND CASE e.nameKey WHEN $high.key THEN e.id < $high.id ELSE true END
  AND
  //< conditions/entity
RETURN e.id AS id, e.nameKey AS key, e.document AS document
ORDER BY e.nameKey DESC, e.id DESC
LIMIT $limit
