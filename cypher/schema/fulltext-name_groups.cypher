// Purpose: finds names that are a typing error away, by groups of three letters.
// Parameters: none.
// Result: none.
CREATE FULLTEXT INDEX name_groups IF NOT EXISTS FOR (n:Name) ON EACH [n.groups]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}
