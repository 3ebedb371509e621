import { runFrom } from '../arguments/party-run';
import { sidesOfRun } from '../arguments/sides-of-run';
import { type Clause, indexOfWord } from '../clause/clause';
import type { Discourse } from '../discourse/discourse';
import type { SidesRead } from '../telling/reading';
import { tied } from './tied';

const REACH = 8;

export const LISTED = 'vi.twinning.listed';

/** `ba cặp xã đã kết nghĩa: A với B; C với D`. */
export function readListed({ pieces }: Clause, at: number, discourse: Discourse): SidesRead[] {
  const colon = indexOfWord(pieces, ':', at + 1, at + REACH);
  if (colon < 0) return [];
  const readings: SidesRead[] = [];
  for (let i = colon + 1; i < pieces.length; i++) {
    const run = runFrom(pieces, i);
    if (!run) continue;
    const sides = run.split > 0 ? tied(sidesOfRun(run, discourse)) : undefined;
    if (sides) readings.push({ sides, rule: LISTED, confidence: 0.85, from: i, to: run.to });
    i = run.to - 1;
  }
  return readings;
}
