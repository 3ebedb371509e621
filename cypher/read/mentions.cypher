// Purpose: where articles mention entities.
// Parameters: ids of articles, each once.
// Result: articleId, entityId, start, end; sorted by article, place in the text, entity.
UNWIND $ids AS id
MATCH (a:Article {id: id})-[m:MENTIONS]->(e:Entity)
USING INDEX SEEK a:Article(id)
RETURN a.id AS articleId, e.id AS entityId, m.start AS start, m.end AS end
ORDER BY articleId, start, end, entityId
