// Purpose: articles by id, with what was read from them.
// Parameters: ids, each once.
// Result: document, extraction, digest; sorted by id.
UNWIND $ids AS id
MATCH (a:Article {id: id})
USING INDEX SEEK a:Article(id)
WHERE a.digest IS NOT NULL
RETURN a.document AS document, a.extraction AS extraction, a.digest AS digest
ORDER BY a.id
