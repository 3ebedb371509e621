// Purpose: ties entities to the events in which they took part.
// Parameters: rows: eventId, entityId, role, side.
// Result: none.
UNWIND $rows AS row
MATCH (e:Event {id: row.eventId})
USING INDEX SEEK e:Event(id)
MERGE (p:Entity {id: row.entityId})
ON CREATE SET p:Unresolved
CREATE (p)-[:PARTICIPATED_IN {role: row.role, side: row.side}]->(e)
