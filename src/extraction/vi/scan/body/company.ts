import { isA } from '../../lexicon';
import type { BodyChunk } from '../chunk';
import { isCapitalWord, lengthOf, type ScanContext, tokenAt } from '../scan-context';
import { isVietnameseSyllable } from '../syllable';
import { nameAlone } from './name-alone';

const MOST_WORDS = 5;
const BUSINESS = { bodyKind: 'business', style: 'open' } as const;

/** `VietGrain`, `SmartHub`: a capital inside a word tells a company; `McDowell` is a person's. */
export function isTradeName(text: string): boolean {
  return /\p{Ll}\p{Lu}/u.test(text) && !/^(?:Mc|Mac|De|Di|La|Le|Van|O['’])\p{Lu}/u.test(text);
}

/**
 * A company that no word for its kind announces: its name ends in one (`Nordwind Telecom`), or is a trade name, which
 * may be one of its wares as well and therefore counts only where a claim needs it.
 */
export function company(context: ScanContext, at: number): BodyChunk | undefined {
  const token = context.tokens[at];
  if (!token?.cap || lengthOf(context.lexicon.unnameable, context, at) > 0) return undefined;
  const to = companyEnd(context, at);
  if (to > at + 1) return nameAlone(context, at, to, { ...BUSINESS, bare: false });
  return isTradeName(token.text) && !tokenAt(context, at + 1)?.cap
    ? nameAlone(context, at, at + 1, { ...BUSINESS, bare: true })
    : undefined;
}

/** Behind the last word for a kind of company in a run of foreign words; `at` where there is none. */
function companyEnd(context: ScanContext, at: number): number {
  let end = at;
  for (let to = at; to - at < MOST_WORDS && isForeignWord(context, to); to++)
    if (to > at && isA('company-tail', context.tokens[to]?.norm)) end = to + 1;
  return end;
}

function isForeignWord(context: ScanContext, at: number): boolean {
  const norm = tokenAt(context, at)?.norm ?? '';
  return isCapitalWord(context, at) && (!isVietnameseSyllable(norm) || isA('company-tail', norm));
}
