// Purpose: what resolution of one stage compares with each other.
// Parameters: stage; blocks, each once.
// Result: stage, articleId, localId, block, targetId, facts; sorted by article, local id, block.
UNWIND $blocks AS block
MATCH (g:ResolutionGroup {stage: $stage, block: block})<-[s:SAYS]-(a:Article)
RETURN g.stage AS stage, a.id AS articleId, s.localId AS localId, g.block AS block, g.targetId AS targetId,
  g.facts AS facts
ORDER BY articleId, localId, block
