import type { Discourse } from './discourse';
import type { PartyRun } from './party-run';
import { idsOf, isNamed, joined, type Side } from './side';

/** Who signs: of `the two unions` and `they` the bodies or places themselves, where there are any. */
export function signersOf(run: PartyRun, discourse: Discourse): Side[] {
  return run.parties
    .flatMap(({ party }) => {
      const sides = discourse.sidesOf(party);
      const referred = party.sides !== null || party.pronoun !== null;
      return sides.map((side) => (referred && side.principals.length > 0 ? { ...side, heads: [] } : side));
    })
    .filter(isNamed);
}

/** All sides of a run, those that `the two cities` stands for one by one. */
export function sidesOfRun(run: PartyRun, discourse: Discourse): Side[] {
  return run.parties.flatMap(({ party }) => discourse.sidesOf(party)).filter(isNamed);
}

/** One side of all parties of a run. */
export function sideOfRun(run: PartyRun | undefined, discourse: Discourse): Side | undefined {
  if (!run) return undefined;
  const side = joined(run.parties.flatMap(({ party }) => discourse.sideOf(party) ?? []));
  return isNamed(side) ? side : undefined;
}

/** The two sides that a run by itself names: two parties, or words that stand for two. */
export function twoSides(run: PartyRun | undefined, discourse: Discourse): readonly [Side, Side] | undefined {
  if (!run) return undefined;
  const sides = sidesOfRun(run, discourse);
  const last = sides[sides.length - 1];
  if (!last || sides.length < 2) return undefined;
  const first = joined(sides.slice(0, -1));
  return idsOf(first).some((id) => idsOf(last).includes(id)) ? undefined : [first, last];
}
