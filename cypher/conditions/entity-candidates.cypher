CALL () {
  UNWIND $by.ids AS id
  MATCH (e:Entity {id: id})
  USING INDEX SEEK e:Entity(id)
  RETURN e
  UNION
  UNWIND $by.placeIds AS id
  MATCH (start:Entity {id: id})<-[:PART_OF]-(e:Entity)
  USING INDEX SEEK start:Entity(id)
  RETURN e
  UNION
  UNWIND $by.signers AS id
  MATCH (start:Entity {id: id})-[:SIGNED]->(e:Entity)
  USING INDEX SEEK start:Entity(id)
  RETURN e
}
