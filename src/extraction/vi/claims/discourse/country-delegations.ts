import { isA } from '../../lexicon';
import { type Clause, type PartyPiece, wordAt, wordBefore } from '../clause/clause';

/** Behind a country's delegation its head is named so near. */
const REACH = 10;

/**
 * Who heads the delegation of each country, wherever the article tells it: an article may name the head only after it
 * has told of the meeting. Countries whose delegation has several heads are left out. Local ids by country code.
 */
export function headsByCountry(clauses: readonly Clause[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const clause of clauses)
    for (const [at, piece] of clause.pieces.entries())
      if (piece.kind === 'party' && piece.party.represented && piece.party.country !== null)
        for (const head of headsOf(clause, at, piece)) add(found, piece.party.country, head);
  return new Map(
    [...found].filter(([, heads]) => heads.size === 1).map(([code, heads]) => [code, [...heads]]),
  );
}

function add(found: Map<string, Set<string>>, country: string, head: string): void {
  const known = found.get(country);
  if (known) known.add(head);
  else found.set(country, new Set([head]));
}

function headsOf(clause: Clause, at: number, { party }: PartyPiece): readonly string[] {
  if (party.principals.length > 0) return [];
  if (party.heads.length > 0) return party.heads;
  const before = wordBefore(clause.pieces, at);
  if (before === 'mặt') return spokesmanBehind(clause, at);
  return before === 'đầu' ? leaderBehind(clause, at) : [];
}

/** `Thay mặt đoàn thanh niên Nga, ông A …`. */
function spokesmanBehind({ pieces }: Clause, at: number): readonly string[] {
  const named = wordAt(pieces, at + 1) === ',' ? pieces[at + 2] : undefined;
  return named?.kind === 'party' ? named.party.heads.slice(0, 1) : [];
}

/** `Dẫn đầu đoàn Triều Tiên thăm Hải Dương có ông A`. */
function leaderBehind({ pieces }: Clause, at: number): readonly string[] {
  for (let i = at + 1; i < Math.min(pieces.length, at + REACH); i++) {
    const piece = pieces[i];
    if (piece?.kind === 'party' && isA('introducing', wordBefore(pieces, i)))
      return piece.party.heads.slice(0, 1);
  }
  return [];
}
