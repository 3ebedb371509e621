// Purpose: date of the first event that occurred and is dated.
// Parameters: none.
// Result: date; one row or none.
MATCH (e:Event)
USING INDEX e:Event(dateKey, id)
WHERE e.dateKey < '\uDBFF\uDFFF' AND e.id IS NOT NULL AND e.status = 'OCCURRED'
RETURN e.dateKey AS date
ORDER BY e.dateKey
LIMIT 1
