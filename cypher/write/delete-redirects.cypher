// Purpose: takes out where ids lead to.
// Parameters: ids, each once.
// Result: none.
UNWIND $ids AS id
MATCH (:Redirect {id: id})-[leads:LEADS_TO]->()
DELETE leads
