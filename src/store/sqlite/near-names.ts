import { enoughGroups, type LetterGroups } from '../search/near-misses';
import { type Connection, list } from './connection';

/** Folded names that have at least so many groups of three letters; found by the rarest of those that matter. */
export function namesWithGroups(connection: Connection, letters: LetterGroups): string[] {
  const { groups, atLeast } = letters;
  const present = presentGroups(connection, groups);
  // Groups that no name has are missing for certain, which leaves fewer to be missing among the others.
  const rarest = present.slice(0, Math.max(enoughGroups(letters) - (groups.length - present.length), 0));
  if (rarest.length === 0) return [];
  return connection
    .all<{ folded: string }>(
      `SELECT DISTINCT folded FROM alias
       WHERE row IN (SELECT rowid FROM alias_grams WHERE alias_grams MATCH ?)`,
      [rarest.map(quoted).join(' OR ')],
    )
    .map(({ folded }) => folded)
    .filter((folded) => groups.filter((group) => ` ${folded} `.includes(group)).length >= atLeast);
}

/** Those of the groups that occur in names, the rarest first. */
function presentGroups(connection: Connection, groups: readonly string[]): string[] {
  return connection
    .all<{ term: string }>(
      `SELECT v.term FROM json_each(?) j CROSS JOIN alias_gram_counts v ON v.term = j.value
       ORDER BY v.doc, v.term`,
      [list(groups)],
    )
    .map((row) => row.term);
}

/** Written so that FTS5 takes every character as it is. */
function quoted(group: string): string {
  return `"${group.replaceAll('"', '""')}"`;
}
