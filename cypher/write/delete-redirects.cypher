// Purpose: takes out where ids lead to.
// Parameters: ids, each once.
// Result: none.
UNWIND $ids AS id
MATCH (old:Redirect {id: id})-[leads:LEADS_TO]->()
USING INDEX SEEK old:Redirect(id)
DELETE leads
