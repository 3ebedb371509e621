// Purpose: whether the database holds nodes with labels of ours that are not ours.
// Parameters: none.
// Result: foreign.
RETURN EXISTS { MATCH (:Entity) } OR EXISTS { MATCH (:Event) } OR EXISTS { MATCH (:Article) } AS foreign
