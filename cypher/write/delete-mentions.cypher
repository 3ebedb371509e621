// Purpose: takes all mentions of articles out.
// Parameters: ids of articles, each once.
// Result: none.
UNWIND $ids AS id
MATCH (:Article {id: id})-[m:MENTIONS]->()
DELETE m
