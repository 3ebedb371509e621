// Purpose: one node a group of resolution items; finds it.
// Parameters: none.
// Result: none.
CREATE CONSTRAINT group_unique IF NOT EXISTS FOR (n:ResolutionGroup) REQUIRE n.key IS UNIQUE
