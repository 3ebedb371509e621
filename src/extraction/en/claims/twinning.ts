import { type Clause, normAt } from './clause';
import type { Discourse } from './discourse';
import { readKin } from './kin';
import { objectBehind } from './object';
import type { PartyRun } from './party-run';
import type { Reading } from './reading';
import { relativePartner, strandedPartner } from './relative-partner';
import { idsOf, type Side } from './side';
import { sideOfRun, sidesOfRun } from './sides-of-run';
import { subjectBefore } from './subject';
import { disjoint, mayBeTwin, placeSide, reading, twoPlaces } from './twin-places';

const LINKS = new Set(['with', 'to', 'of', 'between']);
const PLURAL = new Set(['are', 'were', 'have', 'became', 'become']);

/** Reads the tie that the trigger at `at` tells. Only places and bodies can be twins. */
export function readTwinning(clause: Clause, at: number, discourse: Discourse): Reading {
  const piece = clause.pieces[at];
  if (piece?.kind !== 'trigger') return { dropped: 'no trigger' };
  const kin = piece.chunk.trigger.frame === 'kin';
  return (
    (kin ? readKin(clause, at, discourse) : undefined) ??
    withPartner(clause, at, discourse) ??
    together(clause, at, discourse) ?? { dropped: 'not two places or bodies' }
  );
}

/** `A is twinned with B`, `A became a sister city of B`, `the twinning between A and B`. */
function withPartner(clause: Clause, at: number, discourse: Discourse): Reading | undefined {
  const subject = subjectBefore(clause, at);
  const object =
    partnerRun(clause, at) ??
    relativePartner(clause, at) ??
    (subject ? strandedPartner(clause, at, subject.from) : undefined);
  if (!object) return undefined;
  const left = placeSide(sideOfRun(subject, discourse), discourse);
  const right = placeSide(sideOfRun(object, discourse), discourse);
  if (left && right && disjoint(left, right))
    return reading([left, right], 'en.twinning.with', 0.9, Math.min(subject?.from ?? at, at), object.to);
  const pair = twoPlaces(sidesOfRun(object, discourse), discourse);
  return pair && reading(pair, 'en.twinning.between', 0.85, at, object.to);
}

/** `… with B in 2005 and with C`: the partner behind a second `with`. */
export function furtherTwin(
  clause: Clause,
  from: number,
  discourse: Discourse,
): { side: Side; to: number } | undefined {
  const { pieces } = clause;
  let i = from;
  while (pieces[i]?.kind === 'date' || normAt(pieces, i) === ',') i++;
  if (normAt(pieces, i) !== 'and' || normAt(pieces, i + 1) !== 'with') return undefined;
  const run = objectBehind(clause, i + 2, null);
  const side = placeSide(sideOfRun(run, discourse), discourse);
  return run && side ? { side, to: run.to } : undefined;
}

/** Words such as `twinned with` bring the partner themselves. */
function partnerRun(clause: Clause, at: number): PartyRun | undefined {
  const { words, links } = clause.sentence;
  const chunk = links[clause.pieces[at]?.from ?? 0]?.chunk;
  const last = chunk && words[chunk.to - 1]?.norm;
  return last === 'with' || last === 'between'
    ? objectBehind(clause, at + 1, null)
    : objectBehind(clause, at + 1, LINKS);
}

/** `A and B are sister cities`, `the two cities have been twinned`, `A and, across the river, B, which are twinned`. */
function together(clause: Clause, at: number, discourse: Discourse): Reading | undefined {
  const subject = subjectBefore(clause, at);
  const told = subject ? sidesOfRun(subject, discourse) : [];
  const pair = twoPlaces(told, discourse);
  if (pair && subject) return reading(pair, 'en.twinning.together', 0.85, subject.from, at + 1);
  const plural = [1, 2, 3].some((back) => PLURAL.has(normAt(clause.pieces, at - back) ?? ''));
  if (!plural || told.length > 1) return undefined;
  const before = clause.pieces
    .slice(0, at)
    .flatMap((piece, i) =>
      piece.kind === 'party' ? [{ i, side: placeSide(discourse.sideOf(piece.party), discourse) }] : [],
    );
  const places = before.filter((one): one is { i: number; side: Side } => one.side !== undefined).slice(-2);
  const [first, second] = places;
  if (!first || !second || !disjoint(first.side, second.side)) return undefined;
  return reading([first.side, second.side], 'en.twinning.together', 0.75, first.i, at + 1);
}

/** A people's committee or government signs for its place. */
function governed(id: string, { registry }: Discourse): string {
  const { kind, place, name } = registry.get(id);
  return kind === 'government' && place !== null && GOVERNING.test(name) ? place : id;
}

const GOVERNING = /\b(?:people['’]s (?:committee|government)|city government|city hall|administration)\b/iu;

/** The two places or bodies that the signatories of a twinning agreement stand for; undefined where they are not two. */
export function twinsBySigning(
  signatories: readonly Side[],
  discourse: Discourse,
): readonly [Side, Side] | undefined {
  const own = [
    ...new Set(signatories.flatMap(({ principals }) => principals).map((id) => governed(id, discourse))),
  ].filter((id) => mayBeTwin(id, discourse.registry));
  const homes = [...new Set(signatories.flatMap(idsOf).flatMap((id) => homesOf(id, discourse)))];
  const twins = own.length === 2 ? own : homes.length === 2 ? homes : [];
  const [a, b] = twins;
  return a && b
    ? [
        { principals: [a], heads: [] },
        { principals: [b], heads: [] },
      ]
    : undefined;
}

function homesOf(id: string, discourse: Discourse): string[] {
  const entity = discourse.registry.get(id);
  if (entity.type === 'City') return [id];
  const home = entity.type === 'Person' ? discourse.homeOf(id) : entity.place;
  return home === null ? [] : [home];
}
