// Purpose: one node a store; finds it.
// Parameters: none.
// Result: none.
CREATE CONSTRAINT store_unique IF NOT EXISTS FOR (n:Store) REQUIRE n.id IS UNIQUE
