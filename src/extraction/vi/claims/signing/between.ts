import { betweenBehind } from '../arguments/between';
import { type Clause, indexOfWord } from '../clause/clause';
import type { Discourse } from '../discourse/discourse';
import type { SigningRule } from './candidate';
import type { Document } from './documents';
import { signersOf } from './signers';
import type { SigningRead } from './signing-read';

const REACH = 14;

/** `ký A giữa B và C`: the parties stand behind the document. */
export const readBetween: SigningRule = ({ clause, at, document, discourse }) =>
  signedBetween(clause, at, document, discourse);

/** The parties that a `giữa` behind a document names, before the next document begins. */
export function signedBetween(
  clause: Clause,
  at: number,
  document: Document,
  discourse: Discourse,
): SigningRead | undefined {
  const run = betweenBehind(clause, document.piece + 1);
  if (!run || run.from - Math.max(at, document.piece) > REACH) return undefined;
  if (at > document.piece && indexOfWord(clause.pieces, ',', at, run.from) >= 0) return undefined;
  const others = clause.pieces.slice(document.piece + 1, run.from).some(({ kind }) => kind === 'agreement');
  const signatories = others ? [] : signersOf(run, discourse);
  if (signatories.length < 2) return undefined;
  return {
    signatories,
    agreement: document.entity,
    rule: 'vi.signing.between',
    confidence: 0.9,
    from: Math.min(at, document.piece),
    to: run.to,
  };
}
