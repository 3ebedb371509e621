// Purpose: number of all entities that meet the conditions.
// Parameters: those of conditions/entity.
// Result: count.
MATCH (e:Entity)
WHERE e.nameKey IS NOT NULL AND
  //< conditions/entity
RETURN count(e) AS count
