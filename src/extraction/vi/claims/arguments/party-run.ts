import { isA } from '../../lexicon';
import { isHyphen } from '../../scan/marks';
import { type PartyPiece, type Piece, wordAt } from '../clause/clause';

/** A run of parties joined by commas and `và`, with where a `với` or `cùng` splits it. */
export interface PartyRun {
  readonly parties: readonly PartyPiece[];
  /** Indices into `parties` before which a `với` or `cùng` stands: `A với B, C với D` has two. */
  readonly splits: readonly number[];
  /** Indices into `parties` before which a dash stands: `A - B, C - D` has two. */
  readonly dashes: readonly number[];
  /** Pieces, half-open. */
  readonly from: number;
  readonly to: number;
  /** Some of its joints is a word (`và`, `với`, `cùng`), not only commas and dashes. */
  readonly joined: boolean;
}

const WORD = /^\p{L}/u;

/** The run of parties that starts at piece `at`; undefined where none stands there. */
export function runFrom(pieces: readonly Piece[], at: number): PartyRun | undefined {
  const first = pieces[at];
  if (first?.kind !== 'party') return undefined;
  const parties = [first];
  const splits: number[] = [];
  const dashes: number[] = [];
  let joined = false;
  let to = at + 1;
  for (let next = nextOf(pieces, to, first); next; next = nextOf(pieces, to, next.party)) {
    if (isA('comitative', next.joint)) splits.push(parties.length);
    if (isHyphen(next.joint)) dashes.push(parties.length);
    joined ||= WORD.test(next.joint);
    parties.push(next.party);
    to = next.to;
  }
  return { parties, splits, dashes, from: at, to, joined };
}

/** The next party of a list behind the joint at piece `at`, with the word or mark right before it. */
function nextOf(
  pieces: readonly Piece[],
  at: number,
  last: PartyPiece,
): { party: PartyPiece; joint: string; to: number } | undefined {
  const joint = wordAt(pieces, at);
  if (joint === undefined || !isA('party-joint', joint)) return undefined;
  const second = wordAt(pieces, at + 1);
  const doubled = joint === ',' && (second === 'và' || isA('comitative', second));
  const party = pieces[doubled ? at + 2 : at + 1];
  if (party?.kind !== 'party' || (joint === ',' && !isAlike(last, party))) return undefined;
  return { party, joint: doubled ? (second as string) : joint, to: doubled ? at + 3 : at + 2 };
}

/** A comma joins persons with persons, places and bodies with their like: behind `thăm tỉnh X, ông A …` something new begins. */
function isAlike(a: PartyPiece, b: PartyPiece): boolean {
  return isPersonal(a) === isPersonal(b);
}

function isPersonal({ party }: PartyPiece): boolean {
  return party.principals.length === 0 && (party.heads.length > 0 || party.titled !== null);
}
