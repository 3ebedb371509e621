import type { PartyRun } from '../arguments/party-run';
import type { Discourse } from '../discourse/discourse';
import { isNamed, merged, type Side } from '../discourse/side';

/** More parties than so many sign as one side. */
const MOST_SIDES = 6;

/** Each party of a run signs for itself; `hai bên` are the two named before. */
export function signersOf(run: PartyRun, discourse: Discourse): Side[] {
  const sides = run.parties
    .flatMap(({ party }): readonly (Side | undefined)[] =>
      party.sides ? discourse.sidesMeant(party) : [discourse.sideOf(party)],
    )
    .filter(isNamed);
  return sides.length > MOST_SIDES ? [merged(sides)] : sides;
}
