// Purpose: stores resolution items, each as a relationship from its article to the group of those that say the same.
// Parameters: rows: articleId, localId, key, stage, block, targetId, facts.
// Result: none.
UNWIND $rows AS row
MERGE (a:Article {id: row.articleId})
ON CREATE SET a:Unresolved
MERGE (g:ResolutionGroup {key: row.key})
ON CREATE SET g.stage = row.stage, g.block = row.block, g.targetId = row.targetId, g.facts = row.facts
CREATE (a)-[:SAYS {stage: row.stage, localId: row.localId}]->(g)
