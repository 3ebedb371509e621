// Purpose: the entities of each set with what lies in them, what belongs to that, and who holds a role in any of it.
// Parameters: sets: lists of ids.
// Result: set: place in the list, from 0; ids.
UNWIND range(0, size($sets) - 1) AS number
CALL (number) {
  UNWIND $sets[number] AS id
  MATCH (e:Entity {id: id})
  USING INDEX SEEK e:Entity(id)
  MATCH (e)<-[:PART_OF|HOLDS_ROLE*0..]-(member:Entity)
  RETURN DISTINCT member.id AS id
}
RETURN number AS set, collect(id) AS ids
