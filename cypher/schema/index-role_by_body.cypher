// Purpose: finds the roles in a body or place.
// Parameters: none.
// Result: none.
CREATE INDEX role_by_body IF NOT EXISTS FOR (n:Role) ON (n.ofId)
