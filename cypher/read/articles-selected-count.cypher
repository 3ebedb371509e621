// Purpose: number of the articles that one condition leads to by an index and that meet the others.
// Parameters: by: lists that lead to candidates, all but one empty; those of conditions/article.
// Result: count.
//< conditions/article-candidates
WITH e WHERE
  //< conditions/article
RETURN count(e) AS count
