// Purpose: takes resolution items of articles and stages out.
// Parameters: rows: articleId, stage; each once.
// Result: none.
UNWIND $rows AS row
MATCH (a:Article {id: row.articleId})-[s:SAYS {stage: row.stage}]->()
USING INDEX SEEK a:Article(id)
DELETE s
