// Purpose: number of articles by language.
// Parameters: none.
// Result: language, articles; those with the most articles first, then by language.
MATCH (a:Article)
WHERE a.language IS NOT NULL
WITH a.language AS language, count(*) AS articles
RETURN language, articles
ORDER BY articles DESC, language
