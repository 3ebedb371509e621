CALL () {
  UNWIND $by.ids AS id
  MATCH (e:Event {id: id})
  USING INDEX SEEK e:Event(id)
  RETURN e
  UNION
  UNWIND $by.involved AS id
  MATCH (start:Entity {id: id})-[:PARTICIPATED_IN]->(e:Event)
  USING INDEX SEEK start:Entity(id)
  RETURN e
  UNION
  UNWIND $by.oneSide AS id
  MATCH (one:Entity {id: id})
  USING INDEX SEEK one:Entity(id)
  WITH one
  MATCH (one)-[f:FACED]-(other)
  WHERE other.id IN $by.otherSide
  WITH DISTINCT f.eventId AS eventId
  MATCH (e:Event {id: eventId})
  USING INDEX SEEK e:Event(id)
  RETURN e
  UNION
  UNWIND $by.placeIds AS id
  MATCH (start:Entity {id: id})<-[:TOOK_PLACE_IN]-(e:Event)
  USING INDEX SEEK start:Entity(id)
  RETURN e
  UNION
  UNWIND $by.articleIds AS id
  MATCH (start:Article {id: id})-[:REPORTS]->(e:Event)
  USING INDEX SEEK start:Article(id)
  RETURN e
  UNION
  UNWIND $by.publishers AS publisher
  MATCH (a:Article {publisher: publisher})-[:REPORTS]->(e:Event)
  USING INDEX SEEK a:Article(publisher)
  RETURN e
}
