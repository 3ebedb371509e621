// Purpose: stores SIGNED edges.
// Parameters: rows: source, target, day or null, properties.
// Result: none.
UNWIND $rows AS row
MERGE (source:Entity {id: row.source})
ON CREATE SET source:Unresolved
MERGE (target:Entity {id: row.target})
ON CREATE SET target:Unresolved
CREATE (source)-[r:SIGNED]->(target)
SET r = row.properties
SET r.day = date(row.day)
