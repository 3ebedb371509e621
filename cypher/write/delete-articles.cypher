// Purpose: takes articles out with their mentions and resolution items; what events report stays.
// Parameters: ids, each once.
// Result: none.
UNWIND $ids AS id
MATCH (a:Article {id: id})
USING INDEX SEEK a:Article(id)
OPTIONAL MATCH (a)-[r:MENTIONS|SAYS]->()
WITH a, collect(r) AS gone
FOREACH (r IN gone | DELETE r)
SET a = {id: a.id}
SET a:Unresolved
