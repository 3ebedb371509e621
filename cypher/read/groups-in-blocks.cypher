// Purpose: the same, counted; the size of a group is the degree of its node, so no item is read.
// Parameters: stage; blocks, each once.
// Result: block, facts, targetId, size; sorted by block, facts, target.
UNWIND $blocks AS block
MATCH (g:ResolutionGroup {stage: $stage, block: block})
RETURN g.block AS block, g.facts AS facts, g.targetId AS targetId, COUNT { (g)<-[:SAYS]-() } AS size
ORDER BY block, facts, targetId
