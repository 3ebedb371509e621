// Purpose: one node a role; finds it.
// Parameters: none.
// Result: none.
CREATE CONSTRAINT role_unique IF NOT EXISTS FOR (n:Role) REQUIRE n.id IS UNIQUE
