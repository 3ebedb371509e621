// Purpose: totals of the whole graph, from the database's own counters.
// Parameters: none.
// Result: kind, name, count.
MATCH (n:Event) RETURN 'event' AS kind, 'Event' AS name, count(n) AS count
UNION ALL MATCH (n:Person) RETURN 'entity' AS kind, 'Person' AS name, count(n) AS count
UNION ALL MATCH (n:Party) RETURN 'entity' AS kind, 'Party' AS name, count(n) AS count
UNION ALL MATCH (n:City) RETURN 'entity' AS kind, 'City' AS name, count(n) AS count
UNION ALL MATCH (n:Association) RETURN 'entity' AS kind, 'Association' AS name, count(n) AS count
UNION ALL MATCH (n:Agreement) RETURN 'entity' AS kind, 'Agreement' AS name, count(n) AS count
UNION ALL MATCH ()-[r:MET_WITH]->() RETURN 'edge' AS kind, 'MET_WITH' AS name, count(r) AS count
UNION ALL MATCH ()-[r:SIGNED]->() RETURN 'edge' AS kind, 'SIGNED' AS name, count(r) AS count
UNION ALL MATCH ()-[r:TWINNED_WITH]->() RETURN 'edge' AS kind, 'TWINNED_WITH' AS name, count(r) AS count
