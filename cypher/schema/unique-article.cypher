// Purpose: one node a article; finds it.
// Parameters: none.
// Result: none.
CREATE CONSTRAINT article_unique IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE
