// Purpose: ids of one kind in order, a batch at a time.
// Parameters: after: the last id of the batch before, or an empty text; limit.
// Result: id; sorted.
MATCH (n:Article)
WHERE n.id > $after AND n.digest IS NOT NULL
RETURN n.id AS id
ORDER BY n.id
LIMIT $limit
