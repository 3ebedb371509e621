// Purpose: lists articles by title, finds one by its folded title.
// Parameters: none.
// Result: none.
CREATE INDEX article_by_title IF NOT EXISTS FOR (n:Article) ON (n.titleKey, n.id)
