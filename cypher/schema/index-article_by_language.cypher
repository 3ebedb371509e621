// Purpose: counts articles by language.
// Parameters: none.
// Result: none.
CREATE INDEX article_by_language IF NOT EXISTS FOR (n:Article) ON (n.language)
