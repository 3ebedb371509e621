// Purpose: stores who stood opposite whom in events, whatever became of them.
// Parameters: rows: eventId, one, other; each once.
// Result: none.
UNWIND $rows AS row
MERGE (one:Entity {id: row.one})
ON CREATE SET one:Unresolved
MERGE (other:Entity {id: row.other})
ON CREATE SET other:Unresolved
CREATE (one)-[:FACED {eventId: row.eventId}]->(other)
