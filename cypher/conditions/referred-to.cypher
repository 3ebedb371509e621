CALL (events) {
  UNWIND CASE WHEN $withEntities THEN events ELSE [] END AS event
  MATCH (event)-[:PARTICIPATED_IN|TOOK_PLACE_IN|CONCERNS]-(n:Entity)
  WHERE n.document IS NOT NULL
  WITH DISTINCT n
  RETURN collect(n.document) AS entities
}
CALL (events) {
  UNWIND CASE WHEN $withArticles THEN events ELSE [] END AS event
  MATCH (event)<-[:REPORTS]-(a:Article)
  WHERE a.digest IS NOT NULL
  WITH DISTINCT a
  RETURN collect(a.document) AS articles
}
