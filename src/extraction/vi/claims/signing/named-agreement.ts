import { type AgreementPiece, type Clause, indexOfWord } from '../clause/clause';
import type { Discourse } from '../discourse/discourse';
import { signedBetween } from './between';
import type { SigningRead } from './signing-read';

/** An agreement named with its parties (`Bản thỏa thuận giữa A và B`) was signed by them, unless it is only planned. */
export function readNamedAgreement(
  clause: Clause,
  at: number,
  { entity, chunk }: AgreementPiece,
  discourse: Discourse,
): SigningRead | undefined {
  const between = chunk.strong ? indexOfWord(clause.pieces, 'giữa', at + 1) : -1;
  const link = clause.sentence.links[clause.pieces[between]?.from ?? -1];
  if (!link || link.chunk.from >= chunk.nameTo) return undefined;
  return signedBetween(clause, at, { entity, piece: at }, discourse);
}
