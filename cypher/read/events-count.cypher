// Purpose: number of all events that meet the conditions.
// Parameters: those of conditions/event.
// Result: count.
MATCH (e:Event)
WHERE e.dateKey IS NOT NULL AND
  //< conditions/event
RETURN count(e) AS count
