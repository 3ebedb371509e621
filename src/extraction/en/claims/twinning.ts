import type { Registry } from '../link/registry';
import { type Clause, normAt, type Piece } from './clause';
import type { Discourse } from './discourse';
import type { Reading } from './meeting';
import { objectBehind } from './object';
import { type PartyRun, runFrom } from './party-run';
import { relativePartner, strandedPartner } from './relative-partner';
import { idsOf, joined, type Side } from './side';
import { sideOfRun, sidesOfRun } from './sides-of-run';
import { subjectBefore } from './subject';

const LINKS = new Set(['with', 'to', 'of', 'between']);
const PLURAL = new Set(['are', 'were', 'have', 'became', 'become']);

/** Reads the tie that the trigger at `at` tells. Only places and bodies can be twins. */
export function readTwinning(clause: Clause, at: number, discourse: Discourse): Reading {
  const piece = clause.pieces[at];
  if (piece?.kind !== 'trigger') return { dropped: 'no trigger' };
  const kin = piece.chunk.trigger.frame === 'kin';
  return (
    (kin ? (declaredKin(clause, at, discourse) ?? listedKin(clause, at, discourse)) : undefined) ??
    (kin ? ownedKin(clause, at, discourse) : undefined) ??
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

/** Words such as `twinned with` bring the partner themselves. */
function partnerRun(clause: Clause, at: number): PartyRun | undefined {
  const { words, links } = clause.sentence;
  const chunk = links[clause.pieces[at]?.from ?? 0]?.chunk;
  const last = chunk && words[chunk.to - 1]?.norm;
  return last === 'with' || last === 'between'
    ? objectBehind(clause, at + 1, null)
    : objectBehind(clause, at + 1, LINKS);
}

const DECLARED = new Set(['declared', 'made', 'named', 'proclaimed', 'declaring', 'making', 'pronounced']);

/** `declared A and B sister villages`. */
function declaredKin(clause: Clause, at: number, discourse: Discourse): Reading | undefined {
  for (let i = at - 1; i >= Math.max(1, at - 6); i--) {
    if (!DECLARED.has(normAt(clause.pieces, i - 1) ?? '')) continue;
    const run = objectBehind(clause, i, null);
    const pair = run?.to === at ? twoPlaces(sidesOfRun(run, discourse), discourse) : undefined;
    return pair && reading(pair, 'en.twinning.declared', 0.9, i, at + 1);
  }
  return undefined;
}

/** `A has 15 sister cities, including B, C and D`, `A's sister cities are B and C`. */
function listedKin(clause: Clause, at: number, discourse: Discourse): Reading | undefined {
  const { pieces } = clause;
  let i = at + 1;
  while (LISTING.has(normAt(pieces, i) ?? '')) i++;
  const opened = pieces.slice(at + 1, i).some((piece) => piece.kind === 'word' && OPENING.has(piece.norm));
  const run = opened ? runFrom(pieces, i) : undefined;
  const subject = subjectBefore(clause, at);
  const own =
    placeSide(sideOfRun(subject, discourse), discourse) ?? ownerBefore(clause, at, discourse, undefined);
  const listed = placeSide(sideOfRun(run, discourse), discourse);
  if (!run || !own || !listed || !disjoint(own, listed)) return undefined;
  return reading([own, listed], 'en.twinning.listed', 0.85, Math.min(subject?.from ?? at, at), run.to);
}

const LISTING = new Set([
  ',',
  ':',
  '—',
  'including',
  'namely',
  'such',
  'as',
  'are',
  'is',
  'the',
  'both',
  'in',
  'and',
  'abroad',
]);
const OPENING = new Set([':', '—', 'including', 'namely', 'such', 'are']);

/** `A's sister city B`, `its twin, B`, `B has been its sister city`, `A has a twin, B`. */
function ownedKin(clause: Clause, at: number, discourse: Discourse): Reading | undefined {
  const { pieces } = clause;
  const subject = subjectBefore(clause, at);
  const subjectSide = placeSide(sideOfRun(subject, discourse), discourse);
  const owner = ownerBefore(clause, at, discourse, subjectSide);
  const named = apposed(clause, at, discourse);
  const apposing = apposedBefore(clause, at, discourse);
  if (apposing) {
    const whose = [subjectSide, discourse.topic ? placeSide(discourse.topic, discourse) : undefined].find(
      (side) => side && disjoint(side, apposing.side),
    );
    if (whose && !named)
      return reading([apposing.side, whose], 'en.twinning.kin', 0.8, apposing.from, at + 1);
  }
  if (named && owner && disjoint(owner, named.side))
    return reading([owner, named.side], 'en.twinning.kin', 0.85, at, named.to);
  if (owner && subjectSide && subject && disjoint(owner, subjectSide))
    return reading([subjectSide, owner], 'en.twinning.kin-of', 0.85, subject.from, at + 1);
  const has = pieces
    .slice(Math.max(0, at - 5), at)
    .some(
      (piece) =>
        piece.kind === 'word' && ['has', 'have', 'had', 'gained', 'found', 'got'].includes(piece.norm),
    );
  if (named && has && subjectSide && subject && disjoint(subjectSide, named.side))
    return reading([subjectSide, named.side], 'en.twinning.has-kin', 0.85, subject.from, named.to);
  return undefined;
}

/** Whose kin it is: `its` stands for the subject where the kin is named behind, else for what the text is about. */
function ownerBefore(
  clause: Clause,
  at: number,
  discourse: Discourse,
  subject: Side | undefined,
): Side | undefined {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    const piece = clause.pieces[i] as Piece;
    const norm = normAt(clause.pieces, i);
    if (norm === 'its' || norm === 'their') {
      const topic = placeSide(discourse.topic ?? undefined, discourse);
      return topic && subject && !disjoint(topic, subject)
        ? subject
        : apposed(clause, at, discourse)
          ? (subject ?? topic)
          : topic;
    }
    const link = clause.sentence.links[piece.from];
    if (link?.possessive && link.entity)
      return placeSide({ principals: [link.entity], heads: [] }, discourse);
    if (piece.kind === 'party') return undefined;
  }
  return undefined;
}

/** `B, its sister city`: the kin named before the word. */
function apposedBefore(
  clause: Clause,
  at: number,
  discourse: Discourse,
): { side: Side; from: number } | undefined {
  const { pieces } = clause;
  let owner = at - 1;
  while (owner > at - 3 && KIN_ADJECTIVES.has(normAt(pieces, owner) ?? '')) owner--;
  if (!['its', 'their'].includes(normAt(pieces, owner) ?? '')) return undefined;
  const from = normAt(pieces, owner - 1) === ',' ? owner - 2 : owner - 1;
  const party = pieces[from];
  const side = party?.kind === 'party' ? placeSide(discourse.sideOf(party.party), discourse) : undefined;
  return side && { side, from };
}

const KIN_ADJECTIVES = new Set(['first', 'oldest', 'only', 'other', 'second', 'third', 'newest', 'longtime']);

/** The kin named right behind the word, with or without a comma. */
function apposed(clause: Clause, at: number, discourse: Discourse): { side: Side; to: number } | undefined {
  const next = normAt(clause.pieces, at + 1) === ',' ? at + 2 : at + 1;
  const run = runFrom(clause.pieces, next);
  const side = placeSide(sideOfRun(run, discourse), discourse);
  return run && side && { side, to: run.to };
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

function reading(
  sides: readonly [Side, Side],
  rule: string,
  confidence: number,
  from: number,
  to: number,
): Reading {
  return { sides, rule, confidence, from, to };
}

function placeSide(side: Side | undefined, { registry }: Discourse): Side | undefined {
  const principals = (side?.principals ?? []).filter((id) => mayBeTwin(id, registry));
  return principals.length > 0 ? { principals, heads: [] } : undefined;
}

function mayBeTwin(id: string, registry: Registry): boolean {
  const { type } = registry.get(id);
  return type === 'City' || type === 'Association';
}

function twoPlaces(sides: readonly Side[], discourse: Discourse): readonly [Side, Side] | undefined {
  const places = sides.flatMap((side) => placeSide(side, discourse) ?? placesOfHeads(side, discourse) ?? []);
  const last = places[places.length - 1];
  if (!last || places.length < 2) return undefined;
  const first = joined(places.slice(0, -1));
  return disjoint(first, last) ? [first, last] : undefined;
}

/** Where the text refers to two persons as two places: those that they come from. */
function placesOfHeads({ heads }: Side, discourse: Discourse): Side | undefined {
  const homes = heads.flatMap((head) => discourse.homeOf(head) ?? []);
  return homes.length > 0 ? { principals: homes, heads: [] } : undefined;
}

function disjoint(a: Side, b: Side): boolean {
  return !a.principals.some((id) => b.principals.includes(id));
}

/** The two places or bodies that the signatories of a twinning agreement stand for; undefined where they are not two. */
export function twinsBySigning(
  signatories: readonly Side[],
  discourse: Discourse,
): readonly [Side, Side] | undefined {
  const own = [...new Set(signatories.flatMap(({ principals }) => principals))].filter((id) =>
    mayBeTwin(id, discourse.registry),
  );
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
