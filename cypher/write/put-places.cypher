// Purpose: stores in which places entities are.
// Parameters: rows: id, placeId.
// Result: none.
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
USING INDEX SEEK e:Entity(id)
MERGE (place:Entity {id: row.placeId})
ON CREATE SET place:Unresolved
CREATE (e)-[:PART_OF]->(place)
