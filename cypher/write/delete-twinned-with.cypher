// Purpose: takes out the TWINNED_WITH edges of events.
// Parameters: ids of events, each once.
// Result: none.
UNWIND $ids AS id
MATCH ()-[r:TWINNED_WITH {eventId: id}]->()
DELETE r
