// Purpose: ties signings to what was signed.
// Parameters: rows: eventId, agreementId.
// Result: none.
UNWIND $rows AS row
MATCH (e:Event {id: row.eventId})
USING INDEX SEEK e:Event(id)
MERGE (agreement:Entity {id: row.agreementId})
ON CREATE SET agreement:Unresolved
CREATE (e)-[:CONCERNS]->(agreement)
