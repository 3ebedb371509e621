// Purpose: works out the countries of entities anew: their own, else that of the nearest place around them, else,
//   for a person, those of the bodies and places of their roles.
// Parameters: ids of entities, each once.
// Result: none.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
USING INDEX SEEK e:Entity(id)
WHERE e.document IS NOT NULL
CALL (e) {
  OPTIONAL MATCH path = (e)-[:PART_OF|HOLDS_ROLE*0..]->(x:Entity)
  WHERE x.country IS NOT NULL
    AND all(n IN nodes(path)[..-1] WHERE n.country IS NULL)
    AND all(r IN relationships(path)[1..] WHERE type(r) = 'PART_OF')
    AND (e.type = 'Person' AND e.placeId IS NULL OR all(r IN relationships(path) WHERE type(r) = 'PART_OF'))
  WITH DISTINCT x.country AS country
  ORDER BY country
  RETURN collect(country) AS countries
}
SET e.countries = countries
