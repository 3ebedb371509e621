// Purpose: the entities that ids lead to which are no entity's any more; a chain ends at the first entity.
// Parameters: ids, none of them an entity's.
// Result: id asked for, document.
UNWIND $ids AS asked
MATCH path = (old:Redirect {id: asked})-[:LEADS_TO*]->(next:Redirect)
USING INDEX SEEK old:Redirect(id)
MATCH (e:Entity {id: next.id})
USING INDEX SEEK e:Entity(id)
WHERE e.document IS NOT NULL
WITH asked, e, length(path) AS hops
ORDER BY hops
RETURN asked AS id, collect(e.document)[0] AS document
