// Purpose: takes out the MET_WITH edges of events.
// Parameters: ids of events, each once.
// Result: none.
UNWIND $ids AS id
MATCH ()-[r:MET_WITH {eventId: id}]->()
DELETE r
