// Purpose: stores where ids lead to that lead nowhere.
// Parameters: rows: from, to.
// Result: none.
UNWIND $rows AS row
MERGE (old:Redirect {id: row.from})
MERGE (new:Redirect {id: row.to})
CREATE (old)-[:LEADS_TO]->(new)
