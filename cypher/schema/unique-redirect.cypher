// Purpose: one node a redirected id; finds it.
// Parameters: none.
// Result: none.
CREATE CONSTRAINT redirect_unique IF NOT EXISTS FOR (n:Redirect) REQUIRE n.id IS UNIQUE
