// Purpose: takes out the SIGNED edges of events.
// Parameters: ids of events, each once.
// Result: none.
UNWIND $ids AS id
MATCH ()-[r:SIGNED {eventId: id}]->()
DELETE r
