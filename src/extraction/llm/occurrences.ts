import type { Span } from '../../graph';

const LETTER_OR_DIGIT = /[\p{L}\p{M}\p{N}]/u;

/** Names are counted in an article so often at most. */
const MOST = 200;

/** Where a name stands in a text as whole words, from left to right. */
export function occurrences(text: string, name: string): Span[] {
  const found: Span[] = [];
  for (
    let at = text.indexOf(name);
    at >= 0 && found.length < MOST;
    at = text.indexOf(name, at + name.length)
  ) {
    const end = at + name.length;
    const inWord = LETTER_OR_DIGIT.test(text[at - 1] ?? '') || LETTER_OR_DIGIT.test(text[end] ?? '');
    if (!inWord) found.push({ start: at, end });
  }
  return found;
}
