// Purpose: events whose countries follow from those of entities.
// Parameters: ids of entities, each once.
// Result: id.
UNWIND $ids AS entityId
MATCH (p:Entity {id: entityId})
USING INDEX SEEK p:Entity(id)
CALL (p) {
  MATCH (p)-[:PARTICIPATED_IN]->(e:Event)
  RETURN e.id AS id
  UNION
  MATCH (p)-[f:FACED]-()
  RETURN f.eventId AS id
}
RETURN DISTINCT id
