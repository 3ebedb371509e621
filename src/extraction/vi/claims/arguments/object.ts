import { isA } from '../../lexicon';
import { type Clause, type Piece, wordAt } from '../clause/clause';
import { type PartyRun, runFrom } from './party-run';

const MOST_FILLERS = 7;
/** Behind a verb another one may follow so closely that both share the object (`gặp gỡ, hội đàm với B`). */
const SAME_VERB_GROUP = 3;
/** `với B` stands so far behind its verb at most. */
const AFAR = 14;

/** The parties that a verb is about. */
export interface VerbObject {
  readonly run: PartyRun;
  /** A `với` or `cùng` led to it. */
  readonly comitative: boolean;
  /** A `giữa` led to it. */
  readonly between: boolean;
}

/**
 * The run of parties right behind the verb before piece `at`, over a few filling words. Who visits may do so `tại`
 * a place.
 */
export function objectBehind({ pieces }: Clause, at: number, visits = false): VerbObject | undefined {
  const fillers = new Set<string>();
  let count = 0;
  for (let i = at; i < pieces.length && count <= MOST_FILLERS; i++) {
    const piece = pieces[i] as Piece;
    if (piece.kind === 'party') return objectAt(pieces, i, fillers);
    if (piece.kind === 'date' || isSharedVerb(pieces, i, at) || isOtherVerb(pieces, i, at)) continue;
    if (piece.kind !== 'word' || !(isA('object-filler', piece.norm) || (visits && piece.norm === 'tại')))
      return undefined;
    fillers.add(piece.norm);
    count++;
  }
  return undefined;
}

function objectAt(
  pieces: readonly Piece[],
  at: number,
  fillers: ReadonlySet<string>,
): VerbObject | undefined {
  const run = runFrom(pieces, listBehind(pieces, at) ?? at);
  const comitative = [...fillers].some((word) => isA('comitative', word));
  return run && { run, comitative, between: fillers.has('giữa') };
}

/** Another verb close behind, or the comma before it. */
function isSharedVerb(pieces: readonly Piece[], i: number, at: number): boolean {
  if (pieces[i]?.kind === 'trigger') return i - at <= SAME_VERB_GROUP;
  return wordAt(pieces, i) === ',' && pieces[i + 1]?.kind === 'trigger';
}

/** `tiếp đón và giới thiệu với B`: a verb of no meeting that shares the partner, of two syllables. */
function isOtherVerb(pieces: readonly Piece[], i: number, at: number): boolean {
  const isVerb = wordAt(pieces, at) === 'và' && isA('comitative', wordAt(pieces, at + 3));
  return isVerb && pieces[at + 4]?.kind === 'party' && (i === at + 1 || i === at + 2);
}

/** Between a party that stands for several and the list of them stand so few pieces. */
const LIST_REACH = 6;

/** `hội đàm với bốn lãnh đạo của Việt Nam: A, B, C`, `với đoàn ba tỉnh, gồm A, B và C`: those in the list are meant. */
function listBehind(pieces: readonly Piece[], at: number): number | undefined {
  if (!isNameless(pieces[at])) return undefined;
  for (let i = at + 1; i < at + LIST_REACH; i++) {
    if (isA('list-opener', wordAt(pieces, i))) {
      const first = wordAt(pieces, i + 1) === ':' ? i + 2 : i + 1;
      return pieces[first]?.kind === 'party' ? first : undefined;
    }
    const piece = pieces[i];
    const opensNext = isA('list-opener', wordAt(pieces, i + 1));
    const goesOn = piece?.kind === 'word' ? opensNext || !isA('party-joint', piece.norm) : isNameless(piece);
    if (!goesOn) return undefined;
  }
  return undefined;
}

/** `bốn lãnh đạo của Việt Nam`, `đoàn`: a party that names none of those who belong to it. */
function isNameless(piece: Piece | undefined): boolean {
  if (piece?.kind !== 'party') return false;
  const { heads, principals, titled, sides } = piece.party;
  return heads.length + principals.length === 0 && titled === null && sides === null;
}

/** `với B` farther behind the verb, over what the talks are about: `họp về an ninh với B`, `gặp và ký biên bản với B`. */
export function partnerAfar({ pieces }: Clause, at: number): PartyRun | undefined {
  for (let i = at; i < Math.min(pieces.length, at + AFAR); i++) {
    const piece = pieces[i] as Piece;
    const before = wordAt(pieces, i - 1);
    if (piece.kind === 'word' && (piece.norm === ';' || piece.norm === ':')) return undefined;
    if (piece.kind === 'trigger' && before !== 'và' && before !== ',') return undefined;
    if (piece.kind === 'party') return before === 'với' ? runFrom(pieces, i) : undefined;
  }
  return undefined;
}
