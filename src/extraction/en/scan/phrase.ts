import type { PhraseTrie } from '../../lexicon/phrase-trie';
import type { ScanContext } from './scan-context';

/** The longest phrase of a list that starts at a word, with its first value. */
export function phraseAt<T>(
  trie: PhraseTrie<T>,
  { words }: ScanContext,
  at: number,
): { length: number; value: T } | undefined {
  const found = trie.longest(words, at);
  return found && { length: found.length, value: found.values[0] as T };
}
