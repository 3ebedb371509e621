// Purpose: what an id names: the entity, else the one that it leads to, else the event, else the article.
// Parameters: id; those of conditions/referred-to.
// Result: one row, none where the id names nothing: document; entities, articles: documents that an event refers to.
CALL () {
  MATCH (n:Entity {id: $id})
  USING INDEX SEEK n:Entity(id)
  WHERE n.document IS NOT NULL
  RETURN n, 0 AS rank
  UNION ALL
  MATCH path = (old:Redirect {id: $id})-[:LEADS_TO*]->(next:Redirect)
  USING INDEX SEEK old:Redirect(id)
  MATCH (n:Entity {id: next.id})
  USING INDEX SEEK n:Entity(id)
  WHERE n.document IS NOT NULL
  RETURN n, length(path) AS rank
  UNION ALL
  MATCH (n:Event {id: $id})
  USING INDEX SEEK n:Event(id)
  RETURN n, 2147483646 AS rank
  UNION ALL
  MATCH (n:Article {id: $id})
  USING INDEX SEEK n:Article(id)
  WHERE n.digest IS NOT NULL
  RETURN n, 2147483647 AS rank
}
WITH n, rank
ORDER BY rank
LIMIT 1
WITH n, CASE WHEN n:Event THEN [n] ELSE [] END AS events
//< conditions/referred-to
RETURN n.document AS document, entities, articles
