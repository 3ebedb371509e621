import { type AgreementPiece, type Clause, indexOfWord } from '../clause/clause';
import type { Discourse } from '../discourse/discourse';
import { signedBetween } from './between';
import type { SigningRead } from './signing-read';

/** A cue of status farther before the name bears on what becomes of the agreement (`mong A giúp Thỏa thuận … được thực hiện`). */
const CUE_REACH = 3;

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
  const read = signedBetween(clause, at, { entity, piece: at }, discourse);
  return read && { ...read, cuesFrom: Math.max(0, at - CUE_REACH) };
}
