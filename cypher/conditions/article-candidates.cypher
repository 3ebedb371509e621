CALL () {
  UNWIND $by.mentioned AS id
  MATCH (:Entity {id: id})<-[:MENTIONS]-(e:Article)
  RETURN DISTINCT e
}
