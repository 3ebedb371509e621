import type { PlaceChunk } from './chunk';
import type { Run } from './name-run';
import { type ScanContext, textOf } from './scan-context';

const MOST_WORDS = 8;

/** `Honghe Hani and Yi Autonomous Prefecture`: the place's own name is what the gazetteer knows, the peoples follow. */
export function autonomousPlace(context: ScanContext, { from, to }: Run): PlaceChunk | undefined {
  const { words, lexicon, knowledge } = context;
  const at = autonomousAt(context, from);
  const kind = at === undefined ? undefined : lexicon.places.longest(words, at);
  const level = kind?.values[0]?.level;
  if (at === undefined || !kind || !level) return undefined;
  for (let end = Math.min(at, to, from + 4); end > from; end--) {
    const name = textOf(context, from, end);
    if (!knowledge.isPlace(name)) continue;
    const last = at + kind.length;
    return { kind: 'place', from, to: last, name, full: textOf(context, from, last), level };
  }
  return undefined;
}

function autonomousAt({ words }: ScanContext, from: number): number | undefined {
  for (let i = from + 1; i < Math.min(words.length, from + MOST_WORDS); i++) {
    const word = words[i];
    if (words[i - 1]?.possessive) return undefined;
    if (word?.norm === 'autonomous') return i;
    if (!word?.cap && word?.norm !== 'and' && word?.norm !== ',') return undefined;
  }
  return undefined;
}
