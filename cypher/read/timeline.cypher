// Purpose: how many events there were in each year, quarter, month or day; those that may have been in several apart.
// Parameters: by: lists that lead to candidates, all but one empty, or null; unit: year, quarter, month or day;
//   those of conditions/event.
// Result: start (first day, or null), meetings, signings, twinnings; sorted by start, null last.
//< conditions/event-chosen
WITH e.type AS type, CASE
  WHEN e.firstDay IS NULL THEN null
  WHEN date.truncate($unit, e.firstDay) = date.truncate($unit, e.lastDay) THEN toString(date.truncate($unit, e.firstDay))
END AS start
RETURN start,
  sum(CASE type WHEN 'MEETING' THEN 1 ELSE 0 END) AS meetings,
  sum(CASE type WHEN 'SIGNING' THEN 1 ELSE 0 END) AS signings,
  sum(CASE type WHEN 'TWINNING' THEN 1 ELSE 0 END) AS twinnings
ORDER BY start
