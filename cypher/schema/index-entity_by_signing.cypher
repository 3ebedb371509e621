// Purpose: lists agreements by day of signing.
// Parameters: none.
// Result: none.
CREATE INDEX entity_by_signing IF NOT EXISTS FOR (n:Entity) ON (n.signedKey, n.id)
