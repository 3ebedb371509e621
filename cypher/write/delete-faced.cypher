// Purpose: takes out who stood opposite whom in events.
// Parameters: ids of events, each once.
// Result: none.
UNWIND $ids AS id
MATCH ()-[r:FACED {eventId: id}]->()
DELETE r
