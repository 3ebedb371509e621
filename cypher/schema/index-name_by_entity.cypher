// Purpose: finds the names of an entity.
// Parameters: none.
// Result: none.
CREATE INDEX name_by_entity IF NOT EXISTS FOR (n:Name) ON (n.entityId)
