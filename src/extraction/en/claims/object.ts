import { wordClass } from '../word-class';
import { type Clause, normAt, type Piece } from './clause';
import { type PartyRun, runFrom } from './party-run';
import { effectiveBefore } from './what-stands-before';

const FILLERS = wordClass('before-object');
/** Nouns that the name behind them explains: `their directors, A and B`, `his daughter, A`. */
const APPOSED = new Set([...wordClass('apposed-noun'), ...wordClass('kinsfolk')]);
/** `their directors, A`, `its counterpart of A`. */
const LINKS = new Set([',', 'of', 'from', 'in']);
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
      } else if (APPOSED.has(piece.norm) && LINKS.has(normAt(pieces, i + 1) ?? '')) i++;
      else if (
        !FILLERS.has(piece.norm) &&
        !APPOSED.has(piece.norm) &&
        !piece.adjective &&
        !COUNT.test(piece.norm) &&
        !isNaming(pieces, i)
      )
        return undefined;
    } else if (piece.kind === 'cue') return undefined;
  }
  return undefined;
}

const COUNT = /^\d{1,3}$/;
const CALLED = wordClass('called');

/** `a butcher called X`. */
function isNaming(pieces: readonly Piece[], at: number): boolean {
  return CALLED.has(normAt(pieces, at) ?? '') || CALLED.has(normAt(pieces, at + 1) ?? '');
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
