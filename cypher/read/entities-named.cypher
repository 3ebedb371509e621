// Purpose: entities one of whose names folds to exactly this.
// Parameters: folded; types: null for all.
// Result: id, document; sorted by id.
MATCH (n:Name {folded: $folded})
USING INDEX SEEK n:Name(folded)
WHERE $types IS NULL OR n.type IN $types
WITH DISTINCT n.entityId AS id
MATCH (e:Entity {id: id})
USING INDEX SEEK e:Entity(id)
RETURN e.id AS id, e.document AS document
ORDER BY id
