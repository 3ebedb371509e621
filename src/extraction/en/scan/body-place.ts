import type { CityLevel } from '../../../graph';
import { wordClass } from '../word-class';
import type { PlaceChunk } from './chunk';
import { LEVEL_WORDS } from './level-words';
import type { Run } from './name-run';
import { placeWithKind } from './place';
import { type ScanContext, textOf } from './scan-context';

/** The place in the words before the head: `Lao Cai City`, `Quang Ninh Provincial`, `Guangxi`. */
export function innerPlace(context: ScanContext, from: number, to: number): PlaceChunk | null {
  if (to <= from) return null;
  const joint = ofTwo(context, from, to);
  if (joint !== undefined) return innerPlace(context, from, joint) ?? bareName(context, from, joint);
  const kind = placeWithKind(context, { from, to });
  if (kind && kind.to <= to + 1) return kind.to <= to ? kind : { ...kind, to };
  const word = context.words[to - 1]?.norm ?? '';
  const level = LEVEL_WORDS.get(word);
  if (level && to - 1 > from && word.endsWith('al')) return { ...bareName(context, from, to - 1), level };
  const known = gazetteerPlace(context, { from, to });
  return (
    known ??
    (headIsOfPlace(context, to) ? { ...bareName(context, from, to), level: levelOfHead(context, to) } : null)
  );
}

const PLACE_OF_TWO = wordClass('place-of-two');

/** Index of the `and` in `Newton and District`. */
function ofTwo({ words }: ScanContext, from: number, to: number): number | undefined {
  for (let i = from + 1; i < to - 1; i++)
    if (words[i]?.norm === 'and' && PLACE_OF_TWO.has(words[i + 1]?.norm ?? '')) return i;
  return undefined;
}

function headIsOfPlace({ words, lexicon }: ScanContext, at: number): boolean {
  return lexicon.bodies.longest(words, at)?.values[0]?.ofPlace ?? false;
}

function levelOfHead({ words }: ScanContext, at: number): CityLevel | null {
  return LEVEL_WORDS.get(words[at]?.norm ?? '') ?? null;
}

export function gazetteerPlace(context: ScanContext, run: Run): PlaceChunk | undefined {
  for (let end = Math.min(run.to, run.from + 4); end > run.from; end--) {
    const name = textOf(context, run.from, end);
    if (
      !context.lexicon.demonyms.has(name.toLowerCase()) &&
      !context.knowledge.country(name) &&
      context.knowledge.isPlace(name)
    )
      return bareName(context, run.from, end);
  }
  return undefined;
}

export function bareName(context: ScanContext, from: number, to: number): PlaceChunk {
  const name = textOf(context, from, to);
  return { kind: 'place', from, to, name, full: name, level: null };
}

export function countryBefore(context: ScanContext, from: number, to: number): string | null {
  const word = context.words[from];
  if (!word || to <= from || gazetteerPlace(context, { from, to })) return null;
  return context.lexicon.demonyms.get(word.norm) ?? context.knowledge.country(word.text) ?? null;
}
