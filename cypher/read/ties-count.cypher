// Purpose: number of the pairs of places, or countries, that events tie.
// Parameters: by: lists that lead to candidates of events, all but one empty, or null; level: of the places, or country;
//   across: countries of which the two must be different ones, or null; those of conditions/event.
// Result: count.
//< conditions/tied-places
RETURN count(DISTINCT [a, b]) AS count
