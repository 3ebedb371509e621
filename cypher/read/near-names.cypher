// Purpose: folded names that share groups of three letters with a text.
// Parameters: anyOf: groups of which a name must have one (Lucene, `_` for a space); groups: all groups of the text;
//   atLeast: how many of them a name must have.
// Result: folded.
CALL db.index.fulltext.queryNodes('name_groups', $anyOf) YIELD node
WITH DISTINCT node.folded AS folded
WHERE size([g IN $groups WHERE ' ' + folded + ' ' CONTAINS g]) >= $atLeast
RETURN folded
