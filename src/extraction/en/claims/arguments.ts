import { wordClass } from '../word-class';
import { type Clause, normAt, type PartyPiece, type Piece } from './clause';
import type { Discourse } from './discourse';
import { idsOf, isNamed, joined, type Side } from './side';

/** A run of parties joined by commas and `and`. `from`, `to` are piece indices. */
export interface PartyRun {
  readonly parties: readonly PartyPiece[];
  readonly from: number;
  readonly to: number;
}

const ARTICLES = wordClass('before-party');
const PREPOSITIONS = wordClass('preposition');
const OPENERS = wordClass('clause-opener');

/** The parties that stand side by side from piece `at` on. */
export function runFrom(pieces: readonly Piece[], at: number): PartyRun | undefined {
  const first = pieces[at];
  if (first?.kind !== 'party') return undefined;
  const parties: PartyPiece[] = [first];
  let to = at + 1;
  for (;;) {
    const next = nextMember(pieces, to);
    const party = next === undefined ? undefined : pieces[next];
    if (next === undefined || party?.kind !== 'party') break;
    parties.push(party);
    to = next + 1;
  }
  return { parties, from: at, to };
}

/**
 * A member may begin with articles and adjectives: `and its neighbour X`, `, the chairman of Y`. In `…, and A and B`
 * a new clause begins.
 */
function nextMember(pieces: readonly Piece[], at: number): number | undefined {
  let i = at;
  const comma = normAt(pieces, i) === ',' || endsInComma(pieces, i);
  if (normAt(pieces, i) === ',') i++;
  const and = ['and', 'together', 'as', '&'].includes(normAt(pieces, i) ?? '');
  if (normAt(pieces, i) === 'together' && normAt(pieces, i + 1) === 'with') i++;
  if (and) i++;
  else if (!comma) return undefined;
  for (let steps = 0; steps < 6 && ARTICLES.has(normAt(pieces, i) ?? ''); steps++) i++;
  if (pieces[i]?.kind !== 'party') return undefined;
  if (comma && and && normAt(pieces, i + 1) === 'and' && pieces[i + 2]?.kind === 'party') return undefined;
  return and || listCloses(pieces, i + 1) ? i : undefined;
}

/** The apposition of a party may have taken the comma behind it. */
function endsInComma(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1];
  return (
    before?.kind === 'party' &&
    before.to - before.from > 2 &&
    normAt(pieces, at) !== ',' &&
    normAt(pieces, at) === 'and'
  );
}

/** In `A, B and C` an `and` closes what the comma opened. */
function listCloses(pieces: readonly Piece[], at: number): boolean {
  for (let i = at; i < Math.min(pieces.length, at + 8); i++) {
    const norm = normAt(pieces, i);
    if (norm === 'and') return nextMember(pieces, i) !== undefined;
    if (norm !== ',' && pieces[i]?.kind !== 'party' && !ARTICLES.has(norm ?? '')) return false;
  }
  return false;
}

/** Nouns that close a setting in time (`in the afternoon`, `at the meeting`): the party behind it is none of it. */
const TIMES = wordClass('time-noun');
const MOST_OF_SETTING = 5;

/** Index before the preposition of a setting whose last word stands at `at`. */
function beforeTime(pieces: readonly Piece[], at: number): number {
  for (let i = at - 1; i >= Math.max(0, at - MOST_OF_SETTING); i--) {
    const norm = normAt(pieces, i);
    if (norm !== undefined && PREPOSITIONS.has(norm)) return i - 1;
    if (norm === undefined) break;
  }
  return at - 1;
}

/** Index of what stands before a party, over articles, adjectives, adverbs and dates. */
function effectiveBefore(pieces: readonly Piece[], at: number): number {
  let i = at - 1;
  while (i >= 0) {
    const piece = pieces[i] as Piece;
    if (piece.kind === 'date') i -= PREPOSITIONS.has(normAt(pieces, i - 1) ?? '') ? 2 : 1;
    else if (piece.kind === 'word' && TIMES.has(piece.norm)) i = beforeTime(pieces, i);
    else if (
      piece.kind === 'word' &&
      !piece.verb &&
      !PREPOSITIONS.has(piece.norm) &&
      !OPENERS.has(piece.norm) &&
      piece.norm !== ','
    )
      i--;
    else break;
  }
  return i;
}

/**
 * The parties that act at the verb at `at`: those that open the clause, not those behind a preposition, and not
 * the objects of verbs before it.
 */
export function subjectBefore(clause: Clause, at: number): PartyRun | undefined {
  const { pieces } = clause;
  const relative = relativeSubject(pieces, at);
  if (relative) return relative;
  let subject: PartyRun | undefined;
  let verbSince = false;
  for (let i = 0; i < at; i++) {
    const piece = pieces[i] as Piece;
    if (piece.kind === 'trigger' || (piece.kind === 'word' && piece.verb)) verbSince = true;
    if (piece.kind === 'word' && piece.norm === ';') subject = undefined;
    if (piece.kind !== 'party') continue;
    const run = runFrom(pieces, i);
    if (!run || run.to > at) continue;
    const before = pieces[effectiveBefore(pieces, i)];
    if (opens(before, subject, verbSince, verbFollows(pieces, run.to, at))) {
      subject = run;
      verbSince = false;
    }
    i = endsSetting(pieces, i, before) ? i : run.to - 1;
  }
  return subject;
}

/** `In X, the hamlets of A and B …`: behind the setting the subject begins. */
function endsSetting(pieces: readonly Piece[], at: number, before: Piece | undefined): boolean {
  const inside = before?.kind === 'word' && (before.norm === 'in' || before.norm === 'at');
  return inside && normAt(pieces, at + 1) === ',' && normAt(pieces, at + 2) === 'the';
}

function opens(
  before: Piece | undefined,
  subject: PartyRun | undefined,
  verbSince: boolean,
  verbFollows: boolean,
): boolean {
  if (before === undefined) return true;
  if (before.kind !== 'word') return before.kind === 'party' ? subject === undefined : false;
  if (before.verb || PREPOSITIONS.has(before.norm))
    return (before.norm === 'before' || before.norm === 'after') && verbFollows && subject === undefined;
  if (before.norm === ',' || before.norm === 'and' || before.norm === 'or')
    return subject === undefined || (verbSince && verbFollows);
  return OPENERS.has(before.norm) && verbFollows;
}

/** A verb follows before the next party or mark, or right at `at`. */
function verbFollows(pieces: readonly Piece[], from: number, at: number): boolean {
  for (let i = from; i <= at; i++) {
    const piece = pieces[i];
    if (!piece) return false;
    if (
      piece.kind === 'trigger' ||
      piece.kind === 'cue' ||
      (piece.kind === 'word' && (piece.verb || AUXILIARIES.has(piece.norm)))
    )
      return true;
    if (piece.kind === 'party') return false;
    if (piece.kind === 'word' && (piece.norm === ',' || piece.norm === ';' || piece.norm === 'and'))
      return false;
  }
  return false;
}

const AUXILIARIES = new Set([
  'is',
  'are',
  'was',
  'were',
  'has',
  'have',
  'had',
  'been',
  'be',
  'did',
  'does',
  'do',
]);
const RELATIVES = new Set(['who', 'which', 'that']);

/** `A, who met B`: the subject of `met` is A. */
function relativeSubject(pieces: readonly Piece[], at: number): PartyRun | undefined {
  for (let i = at - 1; i > 0 && at - i < 8; i--) {
    const piece = pieces[i] as Piece;
    if (piece.kind === 'party' || piece.kind === 'agreement' || piece.kind === 'trigger') return undefined;
    if (piece.kind !== 'word') continue;
    if (piece.norm === ',' || piece.norm === ';') return undefined;
    if (!RELATIVES.has(piece.norm)) continue;
    const antecedent = normAt(pieces, i - 1) === ',' ? i - 2 : i - 1;
    const run = runEndingAt(pieces, antecedent);
    if (run) return run;
    return pieces[antecedent]?.kind === 'party'
      ? { parties: [pieces[antecedent] as PartyPiece], from: antecedent, to: antecedent + 1 }
      : undefined;
  }
  return undefined;
}

/** The list that a party closes. */
function runEndingAt(pieces: readonly Piece[], last: number): PartyRun | undefined {
  for (let i = 0; i < last; i++) {
    const run = runFrom(pieces, i);
    if (!run) continue;
    if (run.to === last + 1) return run;
    i = run.to - 1;
  }
  return undefined;
}

const FILLERS = wordClass('before-object');
const MOST_FILLERS = 9;

/** The parties right behind a verb, over a few filling words; `led`: the prepositions that led to them. */
export function objectBehind(
  clause: Clause,
  at: number,
  opener: ReadonlySet<string> | null,
): PartyRun | undefined {
  const { pieces } = clause;
  let opened = opener === null;
  for (let i = at; i < pieces.length && i - at <= (opened ? MOST_FILLERS : 2 * MOST_FILLERS); i++) {
    const piece = pieces[i] as Piece;
    if (piece.kind === 'party') {
      if (opened && !(opener === null && isPlaceOfEvent(pieces, i))) return runFrom(pieces, i);
      if (!isSetting(pieces, i)) return undefined;
    } else if (piece.kind === 'word') {
      if (opener?.has(piece.norm)) opened = true;
      else if (opener !== null && !opened) {
        if (piece.norm === ';' || piece.norm === 'and' || piece.norm === 'but') return undefined;
      } else if (!FILLERS.has(piece.norm)) return undefined;
    } else if (piece.kind === 'cue') return undefined;
  }
  return undefined;
}

/** A place where something happens: `in X`, `at X`. */
function isSetting(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[effectiveBefore(pieces, at)];
  return before?.kind === 'word' && ['in', 'at', 'near', 'on', 'to', ','].includes(before.norm);
}

/** `met in X`: no party to the event. */
function isPlaceOfEvent(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[effectiveBefore(pieces, at)];
  return before?.kind === 'word' && (before.norm === 'in' || before.norm === 'at' || before.norm === 'near');
}

/** The first setting (`in X`) between two pieces. */
export function settingIn(clause: Clause, from: number, to: number): string | null {
  for (let i = from; i < to; i++) {
    const piece = clause.pieces[i];
    const before = clause.pieces[i - 1];
    if (
      piece?.kind === 'party' &&
      before?.kind === 'word' &&
      before.norm === 'in' &&
      piece.party.principals.length === 1
    )
      return piece.party.principals[0] ?? null;
  }
  return null;
}

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
