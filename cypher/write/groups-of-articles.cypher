// Purpose: the groups in which articles have items.
// Parameters: ids of articles, each once.
// Result: key.
UNWIND $ids AS id
MATCH (start:Article {id: id})-[:SAYS]->(g:ResolutionGroup)
USING INDEX SEEK start:Article(id)
RETURN DISTINCT g.key AS key
