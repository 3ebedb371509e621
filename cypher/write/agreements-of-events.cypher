// Purpose: what was signed in events.
// Parameters: ids of events, each once.
// Result: id of an agreement.
UNWIND $ids AS id
MATCH (e:Event {id: id})
USING INDEX SEEK e:Event(id)
WHERE e.agreementId IS NOT NULL
RETURN DISTINCT e.agreementId AS id
