// Purpose: finds articles by words of the text; the words are folded already.
// Parameters: none.
// Result: none.
CREATE FULLTEXT INDEX article_stories IF NOT EXISTS FOR (n:Article) ON EACH [n.storyWords]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}
