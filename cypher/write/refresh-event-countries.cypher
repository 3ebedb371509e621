// Purpose: works out the countries of events and the borders across which they were anew.
// Parameters: ids of events, each once.
// Result: none.
UNWIND $ids AS id
MATCH (e:Event {id: id})
USING INDEX SEEK e:Event(id)
CALL (e) {
  OPTIONAL MATCH (p:Entity)-[:PARTICIPATED_IN]->(e)
  UNWIND coalesce(p.countries, []) AS country
  WITH DISTINCT country
  ORDER BY country
  RETURN collect(country) AS countries
}
CALL (e) {
  OPTIONAL MATCH (one:Entity)-[f:FACED {eventId: e.id}]->(other:Entity)
  UNWIND coalesce(one.countries, []) AS a
  UNWIND coalesce(other.countries, []) AS b
  WITH a, b WHERE a <> b
  WITH DISTINCT CASE WHEN a < b THEN a + ' ' + b ELSE b + ' ' + a END AS border
  ORDER BY border
  RETURN collect(border) AS borders
}
SET e.countries = countries, e.borders = borders
