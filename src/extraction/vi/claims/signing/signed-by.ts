import { isA } from '../../lexicon';
import { runFrom } from '../arguments/party-run';
import { wordAt } from '../clause/clause';
import type { SigningRule } from './candidate';
import { signersOf } from './signers';

/** `văn bản được A và B ký`, `thỏa thuận mà A và B đã ký`. */
export const readSignedBy: SigningRule = ({ clause: { pieces }, at, document, discourse }) => {
  for (let i = at - 1; i > document.piece; i--) {
    const word = wordAt(pieces, i);
    const run = isA('passive', word) || word === 'mà' ? runFrom(pieces, i + 1) : undefined;
    const signatories = run && run.to <= at ? signersOf(run, discourse) : [];
    if (signatories.length > 0)
      return {
        signatories,
        agreement: document.entity,
        rule: SIGNED_BY,
        confidence: 0.9,
        from: document.piece,
        to: at + 1,
      };
  }
  return undefined;
};

/** Its document stands before the verb and its doers: what is told farther before does not bear on it. */
export const SIGNED_BY = 'vi.signing.signed-by';
