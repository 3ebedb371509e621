// Purpose: finds what resolution compares.
// Parameters: none.
// Result: none.
CREATE INDEX group_by_block IF NOT EXISTS FOR (n:ResolutionGroup) ON (n.stage, n.block)
