// Purpose: whom entities are tied to by edges of one type.
// Parameters: ids of entities, each once; type of edges.
// Result: entityId, partnerId, first, last (dates or null), eventIds (by date, undated last, then id);
//   those with the most events first, then by id of partner and entity.
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[r:MET_WITH|SIGNED|TWINNED_WITH]-(partner:Entity)
USING INDEX SEEK e:Entity(id)
WHERE type(r) = $type
WITH e, partner, r
ORDER BY r.date IS NULL, r.date, r.eventId
WITH e.id AS entityId, partner.id AS partnerId, min(r.date) AS first, max(r.date) AS last,
  collect(r.eventId) AS eventIds
RETURN entityId, partnerId, first, last, eventIds
ORDER BY size(eventIds) DESC, partnerId, entityId
