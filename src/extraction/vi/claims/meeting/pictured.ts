import { isA } from '../../lexicon';
import { runFrom } from '../arguments/party-run';
import { sidesOfRun } from '../arguments/sides-of-run';
import { type Clause, wordAt } from '../clause/clause';
import type { Discourse } from '../discourse/discourse';
import type { SidesRead } from '../telling/reading';

/** A picture of two persons from two countries at a place: `Donald Trump (trái) và Kim Jong-un tại Singapore`. */
export function readPicture({ pieces }: Clause, discourse: Discourse): SidesRead | undefined {
  for (let i = 0; i < pieces.length; i++) {
    const run = runFrom(pieces, i);
    if (!run) continue;
    const pictured = run.joined && run.parties.some(({ party }) => party.pictured);
    const sides =
      pictured && isA('speech-place', wordAt(pieces, run.to)) ? sidesOfRun(run, discourse) : undefined;
    const personal = sides?.every(({ heads }) => heads.length > 0) ?? false;
    if (sides && personal && sides[0].country !== sides[1].country)
      return { sides, rule: 'vi.meeting.pictured', confidence: 0.7, from: i, to: run.to };
    i = run.to - 1;
  }
  return undefined;
}
