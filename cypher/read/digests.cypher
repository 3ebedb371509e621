// Purpose: digests of those of the articles that are stored.
// Parameters: ids, each once.
// Result: id, digest; sorted by id.
UNWIND $ids AS id
MATCH (a:Article {id: id})
USING INDEX SEEK a:Article(id)
WHERE a.digest IS NOT NULL
RETURN a.id AS id, a.digest AS digest
ORDER BY id
