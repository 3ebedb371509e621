// Purpose: finds the articles of a publisher.
// Parameters: none.
// Result: none.
CREATE INDEX article_by_publisher IF NOT EXISTS FOR (n:Article) ON (n.publisher)
