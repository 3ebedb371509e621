import { body } from '../body/body';
import { country } from '../country';
import { personName } from '../person/person-name';
import { knownPlace, placeWithKind } from '../place/place';
import { lengthOf } from '../scan-context';
import { withSharedHeads } from './lists';
import { scanTitle } from './phrases';
import type { ScanRule } from './spot';
import { scanMark, scanUnnameable, scanWord, wordChunk } from './words';

const scanSmallCompound: ScanRule = ({ context, at, token }) => {
  const length = token.cap ? 0 : lengthOf(context.lexicon.compounds, context, at);
  return length > 0 ? [wordChunk(context, at, at + length)] : undefined;
};

const scanAnySides: ScanRule = ({ context, at }) => {
  const found = context.lexicon.sides.longest(context.tokens, at);
  return found && [{ kind: 'sides', from: at, to: at + found.length, of: found.values[0] ?? 'any' }];
};

const scanNamed: ScanRule = ({ context, at }) => {
  const named = body(context, at, false) ?? country(context, at) ?? placeWithKind(context, at);
  return named?.kind === 'place' ? withSharedHeads(context, named) : named && [named];
};

/** `Hiệp định Paris về khí hậu`: the place right behind the head names the agreement. */
const scanNamesake: ScanRule = ({ context, at, token, last }) => {
  const place = token.cap && last?.kind === 'agreement' ? knownPlace(context, at) : undefined;
  return place && [wordChunk(context, at, place.to)];
};

const scanBare: ScanRule = ({ context, at, token, introduction }) => {
  if (!token.cap) return undefined;
  const named = personName(context, at, introduction) ?? knownPlace(context, at);
  return named && [named];
};

/** Inside an agreement's name only parties and people are read: what it is about tells no event. */
export const RULES_INSIDE_AGREEMENT: readonly ScanRule[] = [
  scanMark,
  scanSmallCompound,
  scanAnySides,
  scanUnnameable,
  scanNamed,
  scanTitle,
  scanNamesake,
  scanBare,
  scanWord,
];
