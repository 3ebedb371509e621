// Purpose: finds articles by words of the title; the words are folded already.
// Parameters: none.
// Result: none.
CREATE FULLTEXT INDEX article_titles IF NOT EXISTS FOR (n:Article) ON EACH [n.titleWords]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}
