import type { Token } from './token';

/** Tokens `from` (included) to `to` (excluded) of a token list. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

const ENDS = new Set(['.', '!', '?', '…']);
const CLOSERS = new Set(['"', '”', '’', ')', '»', '.', '!', '?', '…']);

/**
 * Cuts tokens into sentences. A line break ends one; a full stop does unless it belongs to an abbreviation,
 * an initial or a number, or the next word goes on in lower case.
 */
export function sentencesOf(tokens: readonly Token[], abbreviations: ReadonlySet<string>): TokenRange[] {
  const sentences: TokenRange[] = [];
  let from = 0;
  const close = (to: number) => {
    if (to > from) sentences.push({ from, to });
    from = to;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'break') {
      close(i);
      from = i + 1;
    } else if (ENDS.has(token.text) && endsHere(tokens, i, abbreviations)) {
      let end = i + 1;
      while (
        end < tokens.length &&
        CLOSERS.has((tokens[end] as Token).text) &&
        !(tokens[end] as Token).spaced
      )
        end++;
      close(end);
      i = end - 1;
    }
  }
  close(tokens.length);
  return sentences;
}

function endsHere(tokens: readonly Token[], at: number, abbreviations: ReadonlySet<string>): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (!after || after.kind === 'break') return true;
  if ((tokens[at] as Token).text !== '.') return after.spaced;
  if (before && !(tokens[at] as Token).spaced) {
    if (abbreviations.has(before.norm) && !after.spaced) return false;
    if (abbreviations.has(before.norm) && before.cap) return false;
    if (before.cap && before.text.length === 1 && before.kind === 'word' && after.cap) return false;
  }
  if (!after.spaced && after.kind !== 'mark')
    return after.cap && before !== undefined && !before.allCaps && before.kind === 'word';
  return after.kind !== 'word' || after.cap || CLOSERS.has(after.text);
}
