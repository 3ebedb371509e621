// Purpose: one node a event; finds it.
// Parameters: none.
// Result: none.
CREATE CONSTRAINT event_unique IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE
