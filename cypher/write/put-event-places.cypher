// Purpose: ties events to the places where they were.
// Parameters: rows: eventId, placeId.
// Result: none.
UNWIND $rows AS row
MATCH (e:Event {id: row.eventId})
USING INDEX SEEK e:Event(id)
MERGE (place:Entity {id: row.placeId})
ON CREATE SET place:Unresolved
CREATE (e)-[:TOOK_PLACE_IN]->(place)
