CALL () {
  UNWIND $by.mentioned AS id
  MATCH (start:Entity {id: id})<-[:MENTIONS]-(e:Article)
  USING INDEX SEEK start:Entity(id)
  RETURN DISTINCT e
}
