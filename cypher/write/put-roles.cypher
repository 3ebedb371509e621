// Purpose: stores roles that are not there.
// Parameters: rows: personId, properties.
// Result: none.
UNWIND $rows AS row
MERGE (person:Entity {id: row.personId})
ON CREATE SET person:Unresolved
CREATE (person)-[:HAS_ROLE]->(r:Role)
SET r = row.properties
