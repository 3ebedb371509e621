// Purpose: finds entities by words of a name; the words are folded already.
// Parameters: none.
// Result: none.
CREATE FULLTEXT INDEX name_words IF NOT EXISTS FOR (n:Name) ON EACH [n.words]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}
