import { type ScanContext, textOf } from './scan-context';

const LONGEST = 6;

/** End of the country's name of several words that starts at a word: `Republic of Korea`. Its code with it. */
export function longCountryAt(context: ScanContext, at: number): { to: number; code: string } | undefined {
  const { words, knowledge } = context;
  if (!words[at]?.cap) return undefined;
  for (let to = Math.min(words.length, at + LONGEST); to > at + 2; to--) {
    const named = words.slice(at, to);
    if (!named.some(({ norm }) => norm === 'of')) return undefined;
    if (named.some(({ kind }) => kind === 'mark')) continue;
    const code = knowledge.country(textOf(context, at, to));
    if (code) return { to, code };
  }
  return undefined;
}
