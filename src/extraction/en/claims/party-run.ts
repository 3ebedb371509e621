import { wordClass } from '../word-class';
import { normAt, type PartyPiece, type Piece } from './clause';

/** A run of parties joined by commas and `and`. `from`, `to` are piece indices. */
export interface PartyRun {
  readonly parties: readonly PartyPiece[];
  readonly from: number;
  readonly to: number;
}

const ARTICLES = wordClass('before-party');

/** The parties that stand side by side from piece `at` on. */
export function runFrom(pieces: readonly Piece[], at: number): PartyRun | undefined {
  const first = pieces[at];
  if (first?.kind !== 'party') return undefined;
  const parties: PartyPiece[] = [first];
  let to = at + 1;
  for (;;) {
    const next = nextMember(pieces, to);
    if (next !== undefined && opensClause(pieces, at, to, next)) break;
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
  for (let steps = 0; steps < 6 && isLeading(normAt(pieces, i)); steps++) i++;
  if (pieces[i]?.kind !== 'party') return undefined;
  if (comma && and && normAt(pieces, i + 1) === 'and' && pieces[i + 2]?.kind === 'party') return undefined;
  return and || listCloses(pieces, i + 1) ? i : undefined;
}

/** `signed A with B, and C signed …`: behind a verb's object a new clause begins, no list of three goes on. */
function opensClause(pieces: readonly Piece[], from: number, at: number, next: number): boolean {
  const joined = normAt(pieces, at) === ',' && normAt(pieces, at + 1) === 'and';
  return (
    joined &&
    pieces[next + 1]?.kind === 'trigger' &&
    pieces.slice(0, from).some(({ kind }) => kind === 'trigger')
  );
}

/** Articles, adjectives and ordinals (`the 314th Border Company`) before a member. */
function isLeading(norm: string | undefined): boolean {
  return norm !== undefined && (ARTICLES.has(norm) || norm === "'s" || /^\d+(?:st|nd|rd|th)$/.test(norm));
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
