// Purpose: stores articles.
// Parameters: rows: id, properties, firstDay, lastDay.
// Result: none.
UNWIND $rows AS row
MERGE (a:Article {id: row.id})
SET a = row.properties
SET a.firstDay = date(row.firstDay), a.lastDay = date(row.lastDay)
REMOVE a:Unresolved
