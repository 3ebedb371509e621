// Purpose: lists entities by name.
// Parameters: none.
// Result: none.
CREATE INDEX entity_by_name IF NOT EXISTS FOR (n:Entity) ON (n.nameKey, n.id)
