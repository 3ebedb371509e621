// Purpose: number of all articles that meet the conditions.
// Parameters: those of conditions/article.
// Result: count.
MATCH (e:Article)
WHERE e.publishedKey IS NOT NULL AND
  //< conditions/article
RETURN count(e) AS count
