e.document IS NOT NULL
  AND ($ids IS NULL OR e.id IN $ids)
  AND ($types IS NULL OR e.type IN $types)
  AND ($placeIds IS NULL OR e.placeId IN $placeIds)
  AND ($levels IS NULL OR e.level IN $levels)
  AND ($countries IS NULL OR any(c IN e.countries WHERE c IN $countries))
  AND ($signers IS NULL OR EXISTS { MATCH (s)-[:SIGNED]->(e) WHERE s.id IN $signers })
  AND (NOT $signed OR EXISTS {
    MATCH (s:Event {agreementId: e.id})
    WHERE s.type = 'SIGNING' AND s.status = 'OCCURRED' AND s.firstDay IS NOT NULL
      AND ($from IS NULL OR s.lastDay >= date($from))
      AND ($to IS NULL OR s.firstDay <= date($to))
  })
