// Purpose: articles by id, without what was read from them.
// Parameters: ids, each once.
// Result: id, document; sorted by id.
UNWIND $ids AS id
MATCH (a:Article {id: id})
USING INDEX SEEK a:Article(id)
WHERE a.digest IS NOT NULL
RETURN a.id AS id, a.document AS document
ORDER BY id
