import type { PersonChunk } from '../chunk';
import { isCapitalWord, lengthOf, type ScanContext, sourceOf, tokenAt } from '../scan-context';
import { isVietnameseSyllable } from '../syllable';
import { foreignNameEnd } from './foreign-name';
import { startsOtherName } from './other-name';

const MOST_WORDS = 4;
/** Words between the comma and who the person is: `, một chuyên gia`, `, người từng là`, `, cựu đại sứ`. */
const LEADS: ReadonlySet<string> = new Set(['một', 'người', 'nguyên', 'cựu', 'nữ', 'vị']);

/** A foreign full name without a title, told to be a person's by the title behind its comma: `Anna Bergström, chuyên gia về …`. */
export function toldByApposition(context: ScanContext, at: number): PersonChunk | undefined {
  if (startsOtherName(context, at)) return undefined;
  const to = foreignNameEnd(context, at);
  const words = context.tokens.slice(at, to).filter(({ kind }) => kind === 'word');
  if (words.length < 2 || words.length > MOST_WORDS || !isForeign(words)) return undefined;
  if (tokenAt(context, to)?.text !== ',' || !startsTitle(context, to + 1)) return undefined;
  return { kind: 'person', from: at, to, name: sourceOf(context, at, to), short: false };
}

/** Not one of its words is Vietnamese, or its first and last are none. */
function isForeign(words: readonly { readonly norm: string; readonly allCaps: boolean }[]): boolean {
  const [first, last] = [words[0], words[words.length - 1]];
  if (words.some(({ allCaps }) => allCaps) || !first || !last) return false;
  return !isVietnameseSyllable(first.norm) || !isVietnameseSyllable(last.norm);
}

function startsTitle(context: ScanContext, at: number): boolean {
  if (isCapitalWord(context, at)) return false;
  const behindLead = LEADS.has(tokenAt(context, at)?.norm ?? '');
  const title = context.lexicon.titles.longest(context.tokens, behindLead ? at + 1 : at);
  if (title) return title.values[0]?.class !== 'honorific';
  return tokenAt(context, at)?.norm === 'người' && lengthOf(context.names.countries, context, at + 1) === 0;
}
