import { fold } from '../../../graph';
import type { Word } from '../text/word';
import { wordClass } from '../word-class';
import type { ScanContext } from './scan-context';

const SPEECH = wordClass('speech');

const BY = new Set(['by']);
const COUNTERPARTS = new Set(['counterpart', 'predecessor', 'successor']);
const KINSFOLK = wordClass('kinsfolk');

/** How much points to a person: a surname or first name, speech, a title behind a comma, an age. */
export function personScore(
  { words, lexicon, knowledge }: ScanContext,
  from: number,
  to: number,
  count: number,
  before: string,
): number {
  const first = words[from] as Word;
  const next = words[to];
  const known =
    knowledge.places(
      words
        .slice(from, to)
        .map(({ text }) => text)
        .join(' '),
    ).length > 0;
  let score = 0;
  if (next && SPEECH.has(next.norm)) score += 3;
  if (['said', 'says', 'added', 'explained'].includes(before)) score += 2;
  if (count >= 2 && count <= 5) {
    if (lexicon.surnames.has(fold(first.text)) && !known) score += 2;
    if (first.tags.has('FirstName')) score += 2;
    else if (first.tags.has('Person') && words[to - 1]?.tags.has('Person')) score += 1;
    if (words[to - 1]?.tags.has('LastName') && !known) score += 1;
    if (lexicon.surnames.get(fold(words[to - 1]?.text ?? ''))?.has('ja') && count === 2 && !known) score += 2;
    if (BY.has(before)) score += 1;
    if (before === 'and' && isOneOfTitled(words, from - 2)) score += 3;
    if (before === ',' && COUNTERPARTS.has(words[from - 2]?.norm ?? '')) score += 3;
    if (next?.norm === ',' && isOffice(words, to + 1)) score += 2;
    if (next?.norm === ',' && titleFollows(words, lexicon, to + 1)) score += 3;
    if (next?.norm === ',' && words[to + 1]?.kind === 'number' && words[to + 2]?.norm === ',') score += 4;
    if (next?.norm === ',' && words[to + 1]?.norm === 'who') score += 3;
    if (next?.norm === ',' && words[to + 1]?.norm === 'of') score += 2;
    if (words[from + 1]?.norm && (words[from + 1] as Word).text.length === 1) score += 2;
  } else if (count === 1 && before === ',' && KINSFOLK.has(words[from - 2]?.norm ?? '') && !known) score += 3;
  else if (count === 1 && first.tags.has('FirstName') && !known && ['with', 'and'].includes(before))
    score += 2;
  return score;
}

/** `, vice-chairman of`, `, the city's mayor`, `, a physician`, `, former director`. */
function titleFollows(words: readonly Word[], lexicon: ScanContext['lexicon'], at: number): boolean {
  for (let i = at; i < Math.min(words.length, at + 7); i++) {
    const word = words[i] as Word;
    if (word.kind === 'mark' || word.tags.has('PastTense')) return false;
    const title = lexicon.titles.longest(words, i)?.values[0];
    if (title) return title !== 'honorific';
    if (['which', 'with', 'in', 'and'].includes(word.norm)) return false;
  }
  return false;
}

/** A form of address or title that stands right before a name, or before it with a comma. */
export function titleBefore({ words, lexicon }: ScanContext, at: number): 'address' | 'title' | undefined {
  for (let back = 1; back <= 4 && at - back >= 0; back++) {
    const found = lexicon.titles.longest(words, at - back);
    if (found && at - back + found.length === at) {
      const kind = found.values[0];
      if (kind === 'trade') return words[at - back]?.cap && back > 1 ? undefined : 'title';
      return kind === 'honorific' || kind === 'rank' ? 'address' : 'title';
    }
  }
  return undefined;
}

/** `, maire of X`: one word in lower case and what it is of. */
function isOffice(words: readonly Word[], at: number): boolean {
  return (
    words[at]?.kind === 'word' &&
    !words[at]?.cap &&
    words[at + 1]?.norm === 'of' &&
    words[at + 2]?.cap === true
  );
}

const PLURAL_TITLES = wordClass('apposed-noun');

/** `mayors A and B`: a title in the plural before the first of two names, whose last word stands at `at`. */
function isOneOfTitled(words: readonly Word[], at: number): boolean {
  let i = at;
  while (words[i]?.cap && at - i < 4) i--;
  return i < at && PLURAL_TITLES.has(words[i]?.norm ?? '');
}
