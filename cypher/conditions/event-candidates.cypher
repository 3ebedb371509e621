CALL () {
  UNWIND $by.ids AS id
  MATCH (e:Event {id: id})
  RETURN e
  UNION
  UNWIND $by.involved AS id
  MATCH (:Entity {id: id})-[:PARTICIPATED_IN]->(e:Event)
  RETURN e
  UNION
  UNWIND $by.oneSide AS id
  MATCH (:Entity {id: id})-[f:FACED]-(other:Entity)
  WHERE other.id IN $by.otherSide
  WITH DISTINCT f.eventId AS eventId
  MATCH (e:Event {id: eventId})
  RETURN e
  UNION
  UNWIND $by.articleIds AS id
  MATCH (:Article {id: id})-[:REPORTS]->(e:Event)
  RETURN e
  UNION
  UNWIND $by.publishers AS publisher
  MATCH (:Article {publisher: publisher})-[:REPORTS]->(e:Event)
  RETURN e
}
