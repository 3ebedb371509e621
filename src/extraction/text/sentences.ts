import type { Token } from './token';

/** Tokens `from` (included) to `to` (excluded) of a token list. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

const ENDS = new Set(['.', '!', '?', '…']);
const CLOSERS = new Set(['"', '”', '’', ')', '»', '.', '!', '?', '…']);

/** What goes on longer without an end is no sentence of a language: it is cut, so that rules look only so far. */
export const LONGEST_SENTENCE = 600;

/**
 * Cuts tokens into sentences. A line break ends one; a full stop does unless it belongs to an abbreviation,
 * an initial or a number, or the next word goes on in lower case. None has more than {@link LONGEST_SENTENCE} tokens.
 */
export function sentencesOf(tokens: readonly Token[], abbreviations: ReadonlySet<string>): TokenRange[] {
  const sentences: TokenRange[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    let to = i + 1;
    if (token.kind === 'break') {
      if (i > from) sentences.push({ from, to: i });
      from = to;
      continue;
    }
    if (ENDS.has(token.text) && endsHere(tokens, i, abbreviations)) to = behindClosers(tokens, to);
    else if (to - from < LONGEST_SENTENCE) continue;
    sentences.push({ from, to });
    from = to;
    i = to - 1;
  }
  if (tokens.length > from) sentences.push({ from, to: tokens.length });
  return sentences;
}

/** Quotes and brackets that close right behind a full stop belong to its sentence. */
function behindClosers(tokens: readonly Token[], from: number): number {
  let to = from;
  for (let next = tokens[to]; next && CLOSERS.has(next.text) && !next.spaced; next = tokens[to]) to++;
  return to;
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
