// Purpose: one node a record kept beside the graph; finds it, and orders those of a kind.
// Parameters: none.
// Result: none.
CREATE CONSTRAINT record_unique IF NOT EXISTS FOR (n:Record) REQUIRE n.key IS UNIQUE
