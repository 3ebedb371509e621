// Purpose: ties of entities with each other, each once.
// Parameters: ids of entities, each once; types of edges.
// Result: id, type, source, target, eventId, date; sorted by id.
UNWIND $ids AS id
MATCH (start:Entity {id: id})-[r:MET_WITH|SIGNED|TWINNED_WITH]->(end:Entity)
USING INDEX SEEK start:Entity(id)
WHERE type(r) IN $types AND end.id IN $ids
RETURN r.id AS id, type(r) AS type, start.id AS source, end.id AS target, r.eventId AS eventId, r.date AS date
ORDER BY id
