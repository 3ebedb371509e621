// Purpose: a page of all entities that meet the conditions, read from an index in the order asked for.
// Parameters: low, high: positions (key, id) between which the page lies, both left out; limit; those of conditions/entity.
// Result: id, key, document.
MATCH (e:Entity)
WHERE e.signedKey >= $low.key AND e.signedKey <= $high.key AND e.id IS NOT NULL
  AND (e.signedKey > $low.key OR e.id > $low.id)
  AND (e.signedKey < $high.key OR e.id < $high.id)
  AND
  //< conditions/entity
RETURN e.id AS id, e.signedKey AS key, e.document AS document
ORDER BY e.signedKey DESC, e.id DESC
LIMIT $limit
