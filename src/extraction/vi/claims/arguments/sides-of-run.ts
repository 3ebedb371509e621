import type { Discourse } from '../discourse/discourse';
import { acrossBorder, isNamed, merged, pairOf, type Side, type Sides } from '../discourse/side';
import type { PartyRun } from './party-run';

function namedSides(run: PartyRun, discourse: Discourse): Side[] {
  return run.parties.map(({ party }) => discourse.sideOf(party)).filter(isNamed);
}

/** The two sides of a run: at its `với`, else by country where the run mixes exactly two, else at its last joint. */
export function sidesOfRun(run: PartyRun, discourse: Discourse): Sides | undefined {
  const named = namedSides(run, discourse);
  if (named.length < 2) return undefined;
  const known = named.every(({ country }) => country !== null);
  const mixed = run.splits.length === 0 && known ? acrossBorder(named) : undefined;
  if (mixed) return mixed;
  const at = run.splits[0] ?? named.length - 1;
  return [merged(named.slice(0, at)), merged(named.slice(at))];
}

/** One side of all parties of a run. */
export function sideOfRun(run: PartyRun, discourse: Discourse): Side | undefined {
  const named = namedSides(run, discourse);
  return named.length === 0 ? undefined : merged(named);
}

/** One side of all parties of a run, in `với cả hai trấn` of the two that are meant. */
export function sideMeantBy(run: PartyRun, discourse: Discourse): Side | undefined {
  const [only] = run.parties;
  return only && standsForTwo(run) ? merged(discourse.sidesMeant(only.party)) : sideOfRun(run, discourse);
}

/** The acting side: of `A cùng B` both belong to it, the first heads it; `hai bên` is no single side. */
export function activeSide(run: PartyRun, discourse: Discourse): Side | undefined {
  if (run.parties.some(({ party }) => party.sides)) return undefined;
  const [first] = run.parties;
  const leading = first && discourse.sideOf(first.party);
  const all = sideOfRun(run, discourse);
  if (!all || !leading) return all;
  return { ...all, heads: leading.heads.length > 0 ? leading.heads : all.heads.slice(0, 1) };
}

/** The two whom a run of one `hai bên` stands for; undefined for any other run. */
export function sidesMeantBy(run: PartyRun, discourse: Discourse): Sides | undefined {
  const [only] = run.parties;
  return only && standsForTwo(run) ? pairOf(discourse.sidesMeant(only.party)) : undefined;
}

/** Whether `hai bên` or the like is the only party of a run. */
export function standsForTwo({ parties }: PartyRun): boolean {
  return parties.length === 1 && parties[0]?.party.sides !== null;
}

/** `A và B hội đàm`, `hai bên hội đàm`. */
export function togetherSides(run: PartyRun, discourse: Discourse): Sides | undefined {
  if (standsForTwo(run)) return sidesMeantBy(run, discourse);
  if (!run.joined) return undefined;
  const sides = sidesOfRun(run, discourse);
  return sides && run.splits.length === 0 && isOneSide(sides, discourse) ? undefined : sides;
}

/** Persons or places of one country joined by `và` are more likely one side than two; bodies may meet each other. */
function isOneSide([a, b]: Sides, discourse: Discourse): boolean {
  const ofOneCountry = a.country !== null && a.country === b.country;
  const ofOneKind = (a.principals.length === 0) === (b.principals.length === 0);
  return ofOneCountry && ofOneKind && ![a, b].every((side) => hasAssociation(side, discourse));
}

function hasAssociation({ principals }: Side, { registry }: Discourse): boolean {
  return principals.some((id) => registry.get(id).type === 'Association');
}
