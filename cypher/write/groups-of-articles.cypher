// Purpose: the groups in which articles have items.
// Parameters: ids of articles, each once.
// Result: key.
UNWIND $ids AS id
MATCH (:Article {id: id})-[:SAYS]->(g:ResolutionGroup)
RETURN DISTINCT g.key AS key
