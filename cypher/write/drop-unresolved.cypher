// Purpose: takes out nodes that stood for what is not stored and that nothing refers to any more.
// Parameters: none.
// Result: none.
MATCH (n:Unresolved)
WHERE NOT EXISTS { (n)--() }
DELETE n
