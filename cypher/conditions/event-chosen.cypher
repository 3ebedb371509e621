CALL () {
  UNWIND CASE WHEN $by IS NULL THEN [true] ELSE [] END AS everything
  MATCH (e:Event)
  RETURN e
  UNION ALL
  //< conditions/event-candidates
  RETURN e
}
WITH e WHERE
  //< conditions/event
