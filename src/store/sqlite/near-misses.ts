import { type Connection, list } from './connection';
import { editDistance } from './edit-distance';

/** A folded name that was probably meant, and how sure that is (0 to 1). */
export interface NearMiss {
  readonly folded: string;
  readonly likeness: number;
}

/** Typing errors that are forgiven, by the length of what was typed. */
function allowedErrors(text: string): number {
  const { length } = [...text];
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/** An error spoils at most this many of the groups of three letters: four where two neighbours are swapped. */
const GROUPS_PER_ERROR = 4;

/**
 * Names that are a typing error away from the folded text, whole or in a run of as many words; where there are
 * none, and the text is long enough, those that are two away.
 */
export function nearMisses(connection: Connection, folded: string): NearMiss[] {
  for (let errors = 1; errors <= allowedErrors(folded); errors++) {
    const misses = missesBy(connection, folded, errors);
    if (misses.length > 0) return misses;
  }
  return [];
}

/** Candidates share one of the text's rarest groups of three letters, and as many of all as errors cannot spoil. */
function missesBy(connection: Connection, folded: string, errors: number): NearMiss[] {
  const groups = groupsOf(folded);
  const spoilt = errors * GROUPS_PER_ERROR;
  const present = presentGroups(connection, groups);
  // Groups that no name has are spoilt for certain, which leaves fewer to be spoilt among the others.
  const rarest = present.slice(0, Math.max(spoilt + 1 - (groups.length - present.length), 0));
  if (rarest.length === 0) return [];
  const candidates = connection.all<{ folded: string }>(
    `SELECT DISTINCT folded FROM alias
     WHERE row IN (SELECT rowid FROM alias_grams WHERE alias_grams MATCH ?)`,
    [rarest.map(quoted).join(' OR ')],
  );
  return candidates.flatMap((candidate) => {
    const padded = ` ${candidate.folded} `;
    if (groups.filter((group) => padded.includes(group)).length < groups.length - spoilt) return [];
    const likeness = likenessOf(folded, candidate.folded, errors);
    return likeness > 0 ? [{ folded: candidate.folded, likeness }] : [];
  });
}

/** Different groups of three letters, with a space before the first and after the last. */
function groupsOf(folded: string): string[] {
  const letters = [...` ${folded} `];
  return [...new Set(letters.slice(2).map((_, index) => letters.slice(index, index + 3).join('')))];
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

function likenessOf(text: string, name: string, errors: number): number {
  const words = name.split(' ');
  const width = text.split(' ').length;
  let best = 0;
  for (let start = 0; start === 0 || start + width <= words.length; start++) {
    for (const run of [words.slice(start, start + width).join(' '), ...(start === 0 ? [name] : [])]) {
      const distance = editDistance(text, run, errors);
      if (distance > errors) continue;
      best = Math.max(best, (1 - distance / (errors + 1)) * (run.length / name.length));
    }
  }
  return best;
}
