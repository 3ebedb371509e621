// Purpose: takes all mentions of articles out.
// Parameters: ids of articles, each once.
// Result: none.
UNWIND $ids AS id
MATCH (start:Article {id: id})-[m:MENTIONS]->()
USING INDEX SEEK start:Article(id)
DELETE m
