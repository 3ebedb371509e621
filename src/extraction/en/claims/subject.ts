import { wordAt } from '../link/sentence';
import { type Clause, normAt, type PartyPiece, type Piece } from './clause';
import { type PartyRun, runFrom } from './party-run';
import { effectiveBefore, OPENERS, PREPOSITIONS } from './what-stands-before';

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
    if (!verbSince && closesDateline(clause, i)) subject = undefined;
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

/** `HANOI, April 9 (Agency) —`: where the report was written does nothing. */
function closesDateline({ pieces, sentence }: Clause, at: number): boolean {
  if (at > 9 || normAt(pieces, at) !== '—') return false;
  const last = pieces[at - 1];
  const bracketed = last !== undefined && wordAt(sentence.links, last.to - 1) === ')';
  return (
    bracketed ||
    sentence.words[0]?.allCaps === true ||
    pieces.slice(0, at).some((piece) => piece.kind === 'date')
  );
}

/** `In X, the hamlets of A and B …`: behind the setting the subject begins. */
function endsSetting(pieces: readonly Piece[], at: number, before: Piece | undefined): boolean {
  const inside = before?.kind === 'word' && (before.norm === 'in' || before.norm === 'at');
  return inside && normAt(pieces, at + 1) === ',' && normAt(pieces, at + 2) === 'the';
}

/** `At the end of the talks they …`: nouns of meetings. */
const SETTINGS = new Set(['held', 'noun']);

/** `…, said X`: the speaker stands behind the verb. */
const INVERTED = new Set(['said', 'says', 'added', 'explained', 'recalled']);

function opens(
  before: Piece | undefined,
  subject: PartyRun | undefined,
  verbSince: boolean,
  verbFollows: boolean,
): boolean {
  if (before === undefined) return true;
  if (before.kind === 'word' && INVERTED.has(before.norm) && subject === undefined) return true;
  if (before.kind === 'trigger' && SETTINGS.has(before.chunk.trigger.frame))
    return verbFollows && subject === undefined;
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
