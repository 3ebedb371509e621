// Purpose: what resolution made of the things that articles say.
// Parameters: ids of articles, each once.
// Result: stage, articleId, localId, block, targetId, facts; sorted by article, stage, local id, block.
UNWIND $ids AS id
MATCH (a:Article {id: id})-[s:SAYS]->(g:ResolutionGroup)
USING INDEX SEEK a:Article(id)
RETURN g.stage AS stage, a.id AS articleId, s.localId AS localId, g.block AS block, g.targetId AS targetId,
  g.facts AS facts
ORDER BY articleId, stage, localId, block
