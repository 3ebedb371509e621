// Purpose: stores names of entities that are there.
// Parameters: rows: entityId, properties.
// Result: none.
UNWIND $rows AS row
MATCH (e:Entity {id: row.entityId})
USING INDEX SEEK e:Entity(id)
CREATE (e)-[:NAMED]->(n:Name)
SET n = row.properties
