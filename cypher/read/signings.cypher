// Purpose: events in which agreements were signed.
// Parameters: ids of agreements, each once.
// Result: agreementId, document; sorted by agreement, date (undated last), id.
UNWIND $ids AS id
MATCH (e:Event {agreementId: id})
USING INDEX SEEK e:Event(agreementId)
WHERE e.type = 'SIGNING' AND e.status = 'OCCURRED'
RETURN id AS agreementId, e.document AS document
ORDER BY id, e.dateKey, e.id
