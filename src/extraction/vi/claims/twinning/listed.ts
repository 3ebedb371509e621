import { type PartyRun, runFrom } from '../arguments/party-run';
import { sidesOfRun } from '../arguments/sides-of-run';
import { type Clause, indexOfWord } from '../clause/clause';
import type { Discourse } from '../discourse/discourse';
import type { Sides } from '../discourse/side';
import type { SidesRead } from '../telling/reading';
import { tied } from './tied';

const REACH = 8;
/** Words and marks that open a list of ties. */
const OPENERS = [':', 'gồm'];

export const LISTED = 'vi.twinning.listed';

/** `ba cặp xã đã kết nghĩa: A với B; C với D`. */
export function readListed({ pieces }: Clause, at: number, discourse: Discourse): SidesRead[] {
  const opener = Math.max(...OPENERS.map((word) => indexOfWord(pieces, word, at + 1, at + REACH)));
  if (opener < 0) return [];
  const readings: SidesRead[] = [];
  for (let i = opener + 1; i < pieces.length; i++) {
    const run = runFrom(pieces, i);
    if (!run) continue;
    for (const pair of pairsOf(run, discourse)) {
      const sides = tied(pair);
      if (sides) readings.push({ sides, rule: LISTED, confidence: 0.85, from: i, to: run.to });
    }
    i = run.to - 1;
  }
  return readings;
}

/** Of `A với B, C với D` or `A - B, C - D` each `với` or dash ties those two next to it; of `A, B với C` the one `với` ties all. */
function pairsOf(run: PartyRun, discourse: Discourse): (Sides | undefined)[] {
  const ties = run.splits.length === 0 && arePairs(run) ? run.dashes : run.splits;
  if (ties.length === 0) return [];
  if (run.splits.length === 1) return [sidesOfRun(run, discourse)];
  return ties.map((at) => {
    const [a, b] = run.parties.slice(at - 1, at + 1).map(({ party }) => discourse.sideOf(party));
    return a && b ? [a, b] : undefined;
  });
}

/** Every second joint is a dash. */
function arePairs({ parties, dashes }: PartyRun): boolean {
  return parties.length === 2 * dashes.length && dashes.every((at, i) => at === 2 * i + 1);
}
