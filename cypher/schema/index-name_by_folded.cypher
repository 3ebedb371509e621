// Purpose: finds entities by a name or how it begins.
// Parameters: none.
// Result: none.
CREATE INDEX name_by_folded IF NOT EXISTS FOR (n:Name) ON (n.folded)
