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
    if (piece.kind === 'date' || isSharedVerb(pieces, i, at)) continue;
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
  const run = runFrom(pieces, listBehindColon(pieces, at) ?? at);
  const comitative = [...fillers].some((word) => isA('comitative', word));
  return run && { run, comitative, between: fillers.has('giữa') };
}

/** Another verb close behind, or the comma before it. */
function isSharedVerb(pieces: readonly Piece[], i: number, at: number): boolean {
  if (pieces[i]?.kind === 'trigger') return i - at <= SAME_VERB_GROUP;
  return wordAt(pieces, i) === ',' && pieces[i + 1]?.kind === 'trigger';
}

/** `hội đàm với bốn lãnh đạo của Việt Nam: A, B, C`: those named behind the colon are meant. */
function listBehindColon(pieces: readonly Piece[], at: number): number | undefined {
  const piece = pieces[at];
  if (piece?.kind !== 'party' || !piece.party.country) return undefined;
  const nameless = piece.party.heads.length + piece.party.principals.length === 0;
  return nameless && wordAt(pieces, at + 1) === ':' ? at + 2 : undefined;
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
