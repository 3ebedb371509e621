import { isA } from '../../lexicon';
import { runFrom } from '../arguments/party-run';
import { wordAt } from '../clause/clause';
import type { SigningRule } from './candidate';
import { signersOf } from './signers';

/** `văn bản được A và B ký`, `thỏa thuận mà A và B đã ký`: what is told before the document does not bear on it. */
export const readSignedBy: SigningRule = ({ clause: { pieces }, at, document, discourse }) => {
  for (let i = at - 1; i > document.piece; i--) {
    const word = wordAt(pieces, i);
    const run = isA('passive', word) || word === 'mà' ? runFrom(pieces, i + 1) : undefined;
    const signatories = run && run.to <= at ? signersOf(run, discourse) : [];
    if (signatories.length > 0)
      return {
        signatories,
        agreement: document.entity,
        rule: 'vi.signing.signed-by',
        confidence: 0.9,
        from: document.piece,
        to: at + 1,
        cuesFrom: document.piece,
      };
  }
  return undefined;
};
