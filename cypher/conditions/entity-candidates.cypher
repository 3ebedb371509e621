CALL () {
  UNWIND $by.ids AS id
  MATCH (e:Entity {id: id})
  RETURN e
  UNION
  UNWIND $by.placeIds AS id
  MATCH (:Entity {id: id})<-[:PART_OF]-(e:Entity)
  RETURN e
  UNION
  UNWIND $by.signers AS id
  MATCH (:Entity {id: id})-[:SIGNED]->(e:Entity)
  RETURN e
}
