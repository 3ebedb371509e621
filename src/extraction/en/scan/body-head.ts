import type { BodyHead } from '../lexicon';
import type { Word } from '../text/word';
import { wordClass } from '../word-class';
import { LEVEL_WORDS } from './level-words';
import { atOpening, type Run } from './name-run';
import { type ScanContext, textOf } from './scan-context';

export interface HeadMatch {
  readonly head: BodyHead;
  readonly from: number;
  readonly to: number;
}

/** The head that ends last in the run; of two that end together the longer one. */
export function lastHead({ words, lexicon }: ScanContext, { from, to }: Run): HeadMatch | undefined {
  let best: HeadMatch | undefined;
  for (let at = from; at < to; at++) {
    const found = startsInCompound(words, at, from) ? undefined : lexicon.bodies.longest(words, at);
    const end = at + (found?.length ?? 0);
    const crosses = end > to && words.slice(to, end).some(({ norm }) => norm === 'of' || norm === 'for');
    if (!found || (end > to && !crosses) || (best && end <= best.to)) continue;
    best = { head: found.values[0] as BodyHead, from: at, to: end };
  }
  return best;
}

/** `China-ASEAN Expo`: the second half of a compound is no body. */
function startsInCompound(words: readonly Word[], at: number, from: number): boolean {
  return at > from && words[at]?.glued === true && words[at]?.allCaps === true;
}

/** Single words in lower case that still make a name with the capitalised ones before them: `the Oresund association`. */
const LOWER_CASE_HEADS = wordClass('lower-case-head');

/** `Yen Bai provincial people's committee`, `Nanning foreign affairs office`: the head follows in lower case. */
export function lowerCaseHead(context: ScanContext, run: Run): HeadMatch | undefined {
  const { words, lexicon, knowledge } = context;
  const name = textOf(context, run.from, run.to);
  if (bodyWordsOnly(context, run)) return undefined;
  if (words[run.to - 1]?.possessive || lexicon.demonyms.has(name.toLowerCase()) || knowledge.country(name))
    return undefined;
  for (const at of [run.to, run.to + 1]) {
    if (at > run.to && !LEVEL_WORDS.has(words[run.to]?.norm ?? '')) return undefined;
    const found = words[at]?.glued ? undefined : lexicon.bodies.longest(words, at);
    const head = found?.values[0];
    if (!found || !head) continue;
    const known = knowledge.hasBody(`${name} ${textOf(context, at, at + found.length)}`);
    const told =
      known || head.style === 'bare' || found.length > 1 || LOWER_CASE_HEADS.has(words[at]?.norm ?? '');
    if (told && (at > run.to || !words[at]?.cap)) return { head, from: at, to: at + found.length };
  }
  return undefined;
}

/** `Friendship association` at the opening of a sentence: the first word is part of the kind. */
function bodyWordsOnly({ words, lexicon }: ScanContext, { from, to }: Run): boolean {
  const found = lexicon.bodies.longest(words, from);
  return found !== undefined && from + found.length > to && to - from === 1 && atOpening(words, from);
}
