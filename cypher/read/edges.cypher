// Purpose: ties of entities, each once.
// Parameters: ids of entities, each once; types of edges.
// Result: id, type, source, target, eventId, date; sorted by id.
UNWIND $ids AS id
MATCH (start:Entity {id: id})-[r:MET_WITH|SIGNED|TWINNED_WITH]-()
USING INDEX SEEK start:Entity(id)
WHERE type(r) IN $types
WITH DISTINCT r
RETURN r.id AS id, type(r) AS type, startNode(r).id AS source, endNode(r).id AS target,
  r.eventId AS eventId, r.date AS date
ORDER BY id
