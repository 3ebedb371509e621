// Purpose: number of the entities that one condition leads to by an index and that meet the others.
// Parameters: by: lists that lead to candidates, all but one empty; those of conditions/entity.
// Result: count.
//< conditions/entity-candidates
WITH e WHERE
  //< conditions/entity
RETURN count(e) AS count
