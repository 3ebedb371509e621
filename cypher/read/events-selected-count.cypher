// Purpose: number of the events that one condition leads to by an index and that meet the others.
// Parameters: by: lists that lead to candidates, all but one empty; those of conditions/event.
// Result: count.
//< conditions/event-candidates
WITH e WHERE
  //< conditions/event
RETURN count(e) AS count
