// Purpose: stores events that are not there.
// Parameters: rows: label, properties, firstDay, lastDay, day (or null).
// Result: none.
UNWIND $rows AS row
CREATE (e:Event)
SET e = row.properties
SET e.firstDay = date(row.firstDay), e.lastDay = date(row.lastDay), e.day = date(row.day)
SET e:$(row.label)
