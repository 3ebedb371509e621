import type { CityLevel } from '../../../../graph';
import type { PlaceChunk } from '../chunk';
import {
  isCapitalised,
  isCapitalWord,
  isNumeral,
  lengthOf,
  type ScanContext,
  sourceOf,
  tokenAt,
} from '../scan-context';
import { isVietnameseSyllable } from '../syllable';
import { placeNameEnd } from './place-name';

/** A name that no list knows has so many syllables. */
const MOST_UNKNOWN = 3;

/** A kind word and the place's name behind it: `thành phố Móng Cái`, `quận 1`, `khu tự trị dân tộc Choang Quảng Tây`. */
export function placeWithKind(context: ScanContext, at: number): PlaceChunk | undefined {
  const kind = context.lexicon.placeKinds.longest(context.tokens, at);
  const level = kind?.values[0];
  if (!kind || !level || lengthOf(context.lexicon.unnameable, context, at) > 0) return undefined;
  const behind = at + kind.length;
  if (behind >= context.end) return undefined;
  const nameFrom = tokenAt(context, behind)?.text === '.' ? behind + 1 : behind;
  const nameTo = placeNameEnd(context, nameFrom, level);
  if (nameTo === nameFrom) return undefined;
  const word = sourceOf(context, at, behind).toLowerCase();
  if (!mayFollow(context, word, nameFrom, nameTo)) return undefined;
  return {
    kind: 'place',
    from: at,
    to: nameTo,
    name: sourceOf(context, properFrom(context, nameFrom, nameTo), nameTo),
    full: sourceOf(context, at, nameTo),
    level,
    sharedHead: false,
  };
}

/** Of `dân tộc Cáp Nê, dân tộc Di Giang Thành` the place's own name is the known one at the end. */
function properFrom(context: ScanContext, from: number, to: number): number {
  if (tokenAt(context, from)?.norm !== 'dân') return from;
  for (let at = from + 3; at < to; at++)
    if (at + lengthOf(context.names.places, context, at) === to) return at;
  return from;
}

/** Whether a kind word that is common otherwise is trusted before a name. */
function mayFollow(context: ScanContext, kind: string, from: number, to: number): boolean {
  const { commonPlaceKinds, nativePlaceKinds } = context.lexicon;
  if (commonPlaceKinds.has(kind)) return isKnownName(context, kind, from, to);
  return (
    !nativePlaceKinds.has(kind) || isNativeName(context, from, to) || isKnownName(context, kind, from, to)
  );
}

/** Vietnamese syllables, several of them, not all in capitals: `khu Hòa Lạc`, not `khu Samsung`. */
function isNativeName(context: ScanContext, from: number, to: number): boolean {
  const words = context.tokens.slice(from, to);
  return words.length > 1 && words.every(({ norm, allCaps }) => !allCaps && isVietnameseSyllable(norm));
}

/** Of the kind words that are too common to trust, those whose places a number can name. */
const NUMBERED: ReadonlySet<string> = new Set(['tổ', 'khu']);

function isKnownName(context: ScanContext, kind: string, from: number, to: number): boolean {
  const first = tokenAt(context, from);
  if (isNumeral(first) || first?.norm === 'số') return NUMBERED.has(kind);
  return lengthOf(context.names.places, context, from) >= to - from;
}

/** A name of the gazetteer with no kind word, capitalised throughout. */
export function knownPlace(context: ScanContext, at: number): PlaceChunk | undefined {
  const to = at + lengthOf(context.names.barePlaces, context, at);
  if (to === at || to > context.end || !isCapitalised(context, at, to)) return undefined;
  if (at + lengthOf(context.lexicon.unnameable, context, at) > to) return undefined;
  const next = tokenAt(context, to);
  return next?.cap && !next.spaced ? undefined : barePlace(context, at, to, null);
}

/** A capitalised name that no list knows, of one to three syllables. */
export function unknownPlace(context: ScanContext, at: number): PlaceChunk | undefined {
  let to = at;
  while (to - at < MOST_UNKNOWN && isCapitalWord(context, to)) to++;
  const cutOff = to - at === 1 && tokenAt(context, to)?.kind === 'word';
  return to === at || cutOff ? undefined : barePlace(context, at, to, null);
}

/** A place named without its kind word; `level` where a head shared with others tells it. */
export function barePlace(
  context: ScanContext,
  from: number,
  to: number,
  level: CityLevel | null,
): PlaceChunk {
  const name = sourceOf(context, from, to);
  return { kind: 'place', from, to, name, full: name, level, sharedHead: false };
}

/** `Mường Nhé`, `Bản Kéo`: the kind word is part of the name where the gazetteer has it so. */
export function coversKindWord(context: ScanContext, place: PlaceChunk): boolean {
  const kind = lengthOf(context.lexicon.placeKinds, context, place.from);
  return kind > 0 && place.to - place.from > kind;
}
