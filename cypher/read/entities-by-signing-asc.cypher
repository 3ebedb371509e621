// Purpose: a page of all entities that meet the conditions, read from an index in the order asked for.
// Parameters: low, high: positions (key, id) between which the page lies, both left out; limit; those of conditions/entity.
// Result: id, key, document.
MATCH (e:Entity)
USING INDEX e:Entity(signedKey, id)
WHERE e.signedKey >= $low.key AND e.signedKey <= $high.key AND e.id IS NOT NULL
  AND CASE e.signedKey WHEN $low.key THEN e.id > $low.id ELSE true END
  AND CASE e.signedKey WHEN $high.key THEN e.id < $high.id ELSE true END
  AND
  //< conditions/entity
RETURN e.id AS id, e.signedKey AS key, e.document AS document
ORDER BY e.signedKey, e.id
LIMIT $limit
