import { createReadStream } from 'node:fs';
import { filesOf } from '../articles';

const NEWLINE = 0x0a;

/** About how many articles the sources hold, for a progress bar; null where it can't be known beforehand. */
export async function expectedArticles(sources: readonly string[]): Promise<number | null> {
  if (sources.includes('-')) return null;
  let total = 0;
  for (const source of sources) {
    try {
      for await (const file of filesOf(source))
        total += /\.(jsonl|ndjson)$/i.test(file) ? await lines(file) : 1;
    } catch {
      // Reading will tell what is wrong with it; here it counts as the one rejection that it becomes.
      total++;
    }
  }
  return total;
}

async function lines(file: string): Promise<number> {
  let count = 0;
  let last = NEWLINE;
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, at + 1)) count++;
    last = chunk[chunk.length - 1] ?? last;
  }
  return last === NEWLINE ? count : count + 1;
}
