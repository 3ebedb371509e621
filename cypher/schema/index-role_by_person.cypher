// Purpose: finds the roles of a person.
// Parameters: none.
// Result: none.
CREATE INDEX role_by_person IF NOT EXISTS FOR (n:Role) ON (n.personId)
