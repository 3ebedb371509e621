// Purpose: the first records of a kind in a range of keys.
// Parameters: after: key before the range; until: key after it; limit.
// Result: kind, id, body; sorted by id.
MATCH (r:Record)
WHERE r.key > $after AND r.key < $until
RETURN r.kind AS kind, r.id AS id, r.body AS body
ORDER BY r.key
LIMIT $limit
