import type { Token } from '../../text/token';
import { readTable } from '../../lexicon/read-table';
import { PhraseTrie } from '../../lexicon/phrase-trie';
import { normsOf } from '../lexicon';
import type { Sentence } from '../link/sentence';

/** `recent`: some day of the publication's year; `other`: a habit, or a time that the story's date is not. */
export type VagueTime = 'recent' | 'other';

let phrases: PhraseTrie<VagueTime> | undefined;

/** Words that take a sentence out of the story's day (`gần đây`, `những năm qua`, `thường xuyên`). */
export function vagueTime(sentence: Sentence, tokens: readonly Token[]): VagueTime | undefined {
  phrases ??= load();
  const first = sentence.links[0]?.chunk.from ?? 0;
  const last = sentence.links[sentence.links.length - 1]?.chunk.to ?? first;
  for (let i = first; i < last; i++) {
    const found = phrases.longest(tokens, i);
    if (found) return found.values[0];
  }
  return undefined;
}

function load(): PhraseTrie<VagueTime> {
  const trie = new PhraseTrie<VagueTime>();
  for (const row of readTable('vi', 'vague-times')) trie.add(normsOf(row.phrase as string), row.time as VagueTime);
  return trie;
}
