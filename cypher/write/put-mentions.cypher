// Purpose: stores mentions.
// Parameters: rows: articleId, entityId, start, end; each once.
// Result: none.
UNWIND $rows AS row
MERGE (a:Article {id: row.articleId})
ON CREATE SET a:Unresolved
MERGE (e:Entity {id: row.entityId})
ON CREATE SET e:Unresolved
CREATE (a)-[:MENTIONS {start: row.start, end: row.end}]->(e)
