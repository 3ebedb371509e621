// Purpose: works out anew on which day agreements were signed.
// Parameters: ids of agreements, each once; unknown: the key of what is not dated.
// Result: none.
UNWIND $ids AS id
MATCH (a:Entity {id: id})
USING INDEX SEEK a:Entity(id)
WHERE a.document IS NOT NULL
CALL (a) {
  OPTIONAL MATCH (e:Event {agreementId: a.id})
  WHERE e.type = 'SIGNING' AND e.status = 'OCCURRED'
  RETURN min(e.dateKey) AS key
}
SET a.signedKey = coalesce(key, $unknown)
