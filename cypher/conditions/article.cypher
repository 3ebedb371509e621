e.digest IS NOT NULL
  AND ($languages IS NULL OR e.language IN $languages)
  AND ($publishers IS NULL OR e.publisher IN $publishers)
  AND (NOT $dated OR e.firstDay IS NOT NULL)
  AND ($from IS NULL OR e.lastDay >= date($from))
  AND ($to IS NULL OR e.firstDay <= date($to))
