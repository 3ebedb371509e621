import { isA } from '../../lexicon';
import { isHyphen } from '../marks';
import { isCapitalWord, type ScanContext, tokenAt } from '../scan-context';
import { isJoinedByHyphen, isKoreanTail } from './hyphenated';
import { startsOtherName } from './other-name';

const MOST_PARTS = 6;

/** Where the foreign name that starts at `at` ends: `Thongloun Sisoulith`, `Ursula von der Leyen`, `Harry S. Truman`. */
export function foreignNameEnd(context: ScanContext, at: number): number {
  let to = at;
  let parts = 0;
  while (to < context.end && parts < MOST_PARTS) {
    if (isCapitalWord(context, to)) {
      if (parts > 0 && startsOtherName(context, to)) break;
      to++;
      parts++;
    } else if (parts > 0 && isHyphenatedPart(context, to, parts)) {
      to += 2;
      parts++;
    } else if (parts > 0 && isLink(context, to)) to++;
    else break;
  }
  return to;
}

function isHyphenatedPart(context: ScanContext, at: number, parts: number): boolean {
  if (!isHyphen(tokenAt(context, at)?.text)) return false;
  return isJoinedByHyphen(context, at) || (parts === 2 && isKoreanTail(context, at));
}

/** A particle or two, or the full stop of an initial, with a capital behind. */
function isLink(context: ScanContext, at: number): boolean {
  const goesOn = tokenAt(context, at + 1)?.cap;
  if (isHyphen(tokenAt(context, at)?.text)) return goesOn === true && isParticle(context, at - 1);
  if (isParticle(context, at))
    return (
      (isHyphen(tokenAt(context, at + 1)?.text) && tokenAt(context, at + 2)?.cap) ||
      goesOn ||
      (isParticle(context, at + 1) && (tokenAt(context, at + 2)?.cap ?? false))
    );
  return goesOn === true && isStopOfInitial(context, at);
}

function isParticle(context: ScanContext, at: number): boolean {
  const token = tokenAt(context, at);
  return token?.kind === 'word' && isA('name-particle', token.norm);
}

function isStopOfInitial(context: ScanContext, at: number): boolean {
  return tokenAt(context, at)?.text === '.' && context.tokens[at - 1]?.text.length === 1;
}
