// Purpose: a page of the pairs of places, or countries, that events tie, in the order asked for.
// Parameters: by: lists that lead to candidates of events, all but one empty, or null; level: of the places, or country;
//   across: countries of which the two must be different ones, or null; field, ascending: the order; low, high:
//   positions (key, id) between which the page lies, both left out; limit; those of conditions/event.
// Result: a, b (smaller id first), events, first, last (dates or null), years: year, meetings, signings, twinnings; key.
//< conditions/tied-places
WITH a, b, toInteger(left(e.date, 4)) AS year, count(*) AS events, min(e.date) AS first, max(e.date) AS last,
  sum(CASE e.type WHEN 'MEETING' THEN 1 ELSE 0 END) AS meetings,
  sum(CASE e.type WHEN 'SIGNING' THEN 1 ELSE 0 END) AS signings,
  sum(CASE e.type WHEN 'TWINNING' THEN 1 ELSE 0 END) AS twinnings
ORDER BY year
WITH a, b, sum(events) AS events, min(first) AS first, max(last) AS last,
  collect([year, meetings, signings, twinnings]) AS years
WITH *, a + '\u0001' + b AS id, right('000000000' + toString(events), 10) AS number
WITH *, CASE $field
  WHEN 'EVENTS' THEN number + coalesce(last, '')
  ELSE left(coalesce(last, '') + '          ', 10) + number
END AS key
WHERE (key > $low.key OR key = $low.key AND id > $low.id) AND (key < $high.key OR key = $high.key AND id < $high.id)
RETURN a, b, events, first, last, years, key
ORDER BY CASE WHEN $ascending THEN key END, CASE WHEN $ascending THEN id END, key DESC, id DESC
LIMIT $limit
