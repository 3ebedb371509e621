// Purpose: takes those of the groups out that have no item any more.
// Parameters: ids: keys of groups, each once.
// Result: none.
UNWIND $ids AS key
MATCH (g:ResolutionGroup {key: key})
USING INDEX SEEK g:ResolutionGroup(key)
WHERE NOT EXISTS { (g)<-[:SAYS]-() }
DELETE g
