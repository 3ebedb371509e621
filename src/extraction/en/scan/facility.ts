import type { Run } from './name-run';
import { type ScanContext, textOf } from './scan-context';

const NUMERAL = /^[IVX]+$/u;

/** `Kim Lang bridge`, `Bac Lung II bridge`: what a bridge, road or market is called, unless the article tells of a place or person of that name. */
export function facilityFollows(context: ScanContext, { from, to }: Run): boolean {
  const { words, lexicon, knowledge } = context;
  const next = words[to];
  const named = NUMERAL.test(words[to - 1]?.text ?? '') ? to - 1 : to;
  if (!next || next.cap || next.glued || words[to - 1]?.possessive || named <= from) return false;
  if (!lexicon.noNames.has(next.norm) || lexicon.places.longest(words, to)) return false;
  const name = textOf(context, from, named);
  return !knowledge.isPerson(name) && !knowledge.isToldPlace(name);
}
