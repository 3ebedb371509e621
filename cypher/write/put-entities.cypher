// Purpose: stores entities, without their names and places.
// Parameters: rows: id, type, properties, and latitude and longitude where they are known.
// Result: none.
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
SET e = row.properties
SET e.location = point({latitude: row.latitude, longitude: row.longitude})
REMOVE e:Unresolved:Person:Party:City:Association:Agreement
SET e:$(row.type)
