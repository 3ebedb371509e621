// Purpose: lists articles by date.
// Parameters: none.
// Result: none.
CREATE INDEX article_by_date IF NOT EXISTS FOR (n:Article) ON (n.publishedKey, n.id)
