import type { Token } from '../../../text/token';
import { type VagueTime, vietnameseLexicon } from '../../lexicon';
import type { Sentence } from '../../link/sentence';

/** Words that take a sentence out of the story's day (`gần đây`, `những năm qua`, `thường xuyên`). */
export function vagueTime(sentence: Sentence, tokens: readonly Token[]): VagueTime | undefined {
  const { vagueTimes } = vietnameseLexicon();
  const first = sentence.links[0]?.chunk.from ?? 0;
  const last = sentence.links[sentence.links.length - 1]?.chunk.to ?? first;
  for (let i = first; i < last; i++) {
    const found = vagueTimes.longest(tokens, i);
    if (found) return found.values[0];
  }
  return undefined;
}
