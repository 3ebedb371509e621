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
 * Names that are one or two typing errors away from the folded text, whole or in a run of as many words.
 * Candidates share one of the text's rarest groups of three letters: one more than errors can spoil.
 */
export function nearMisses(connection: Connection, folded: string): NearMiss[] {
  const errors = allowedErrors(folded);
  if (errors === 0) return [];
  const groups = rarestGroups(connection, folded, errors * GROUPS_PER_ERROR + 1);
  if (groups.length === 0) return [];
  const candidates = connection.all<{ folded: string }>(
    `SELECT DISTINCT folded FROM alias
     WHERE row IN (SELECT rowid FROM alias_grams WHERE alias_grams MATCH ?)`,
    [groups.map(quoted).join(' OR ')],
  );
  return candidates.flatMap((candidate) => {
    const likeness = likenessOf(folded, candidate.folded, errors);
    return likeness > 0 ? [{ folded: candidate.folded, likeness }] : [];
  });
}

function rarestGroups(connection: Connection, folded: string, count: number): string[] {
  const letters = [...` ${folded} `];
  const groups = new Set(letters.slice(2).map((_, index) => letters.slice(index, index + 3).join('')));
  return connection
    .all<{ term: string }>(
      `SELECT v.term FROM json_each(?) j CROSS JOIN alias_gram_counts v ON v.term = j.value ORDER BY v.doc, v.term LIMIT ?`,
      [list([...groups]), count],
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
