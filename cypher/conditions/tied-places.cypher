//< conditions/event-chosen
MATCH (one:Entity)-[f:FACED {eventId: e.id}]->(other:Entity)
USING INDEX f:FACED(eventId)
CALL (one) {
  MATCH path = (one)-[:PART_OF|HOLDS_ROLE*0..]->(p:City)
  WHERE (p.level = $level OR $level = 'province' AND p.level = 'city' AND p.placeId IS NULL)
    AND none(n IN nodes(path)[..-1] WHERE coalesce(n.level, '') = $level)
  RETURN DISTINCT p.id AS a, p.countries AS ofA
  UNION ALL
  UNWIND CASE $level WHEN 'country' THEN one.countries ELSE [] END AS a
  RETURN a, [a] AS ofA
}
CALL (other) {
  MATCH path = (other)-[:PART_OF|HOLDS_ROLE*0..]->(p:City)
  WHERE (p.level = $level OR $level = 'province' AND p.level = 'city' AND p.placeId IS NULL)
    AND none(n IN nodes(path)[..-1] WHERE coalesce(n.level, '') = $level)
  RETURN DISTINCT p.id AS b, p.countries AS ofB
  UNION ALL
  UNWIND CASE $level WHEN 'country' THEN other.countries ELSE [] END AS b
  RETURN b, [b] AS ofB
}
WITH e, a, b, ofA, ofB
WHERE a <> b
  AND ($across IS NULL OR any(x IN ofA WHERE x IN $across AND any(y IN ofB WHERE y <> x AND y IN $across)))
WITH DISTINCT e, CASE WHEN a < b THEN a ELSE b END AS a, CASE WHEN a < b THEN b ELSE a END AS b
