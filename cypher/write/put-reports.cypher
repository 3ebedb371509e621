// Purpose: ties articles to the events that they report.
// Parameters: rows: eventId, articleId, properties.
// Result: none.
UNWIND $rows AS row
MATCH (e:Event {id: row.eventId})
USING INDEX SEEK e:Event(id)
MERGE (a:Article {id: row.articleId})
ON CREATE SET a:Unresolved
CREATE (a)-[r:REPORTS]->(e)
SET r = row.properties
