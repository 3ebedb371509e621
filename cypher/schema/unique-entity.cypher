// Purpose: one node a entity; finds it.
// Parameters: none.
// Result: none.
CREATE CONSTRAINT entity_unique IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE
