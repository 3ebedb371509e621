import { isA, wordsOf } from '../../lexicon';
import type { BodyChunk, PlaceChunk } from '../chunk';
import { country } from '../country';
import { knownPlace, placeWithKind } from '../place/place';
import { lengthOf, type ScanContext, sourceOf, tokenAt } from '../scan-context';
import { isVietnameseSyllable } from '../syllable';
import { isEmpty, takeWords, type Walk } from './walk';

/** Reads a body that stands at a token, inside so many others. */
export type ReadBody = (context: ScanContext, at: number, depth: number) => BodyChunk | undefined;

/** Bodies stand in bodies no deeper. */
const DEEPEST = 4;

/** Takes the country, place or body at the walk's next token into the name; `readBody` where bodies may stand inside. */
export function takeInner(context: ScanContext, walk: Walk, readBody?: ReadBody): boolean {
  const inner =
    country(context, walk.at) ??
    placeWithKind(context, walk.at) ??
    knownPlaceInside(context, walk.at) ??
    (readBody && innerBody(context, walk, readBody));
  if (!inner) return false;
  if (inner.kind === 'body' && isOwnName(walk)) {
    walk.inner.push(...inner.inner);
    takeWords(walk, inner.to, 1);
  } else {
    walk.inner.push(inner);
    walk.at = inner.to;
  }
  return true;
}

/** `Công ty cổ phần Tập đoàn Sao Mai`, `Ngân hàng TMCP Quân đội`: right behind a company's kind stands its name. */
function isOwnName(walk: Walk): boolean {
  return walk.head.kind === 'business' && isEmpty(walk);
}

/** A short name with a capital behind it may be no place but a word of the body's name. */
function knownPlaceInside(context: ScanContext, at: number): PlaceChunk | undefined {
  const place = knownPlace(context, at);
  if (!place) return undefined;
  const doubtful = place.to - place.from === 1 && !isLongName(place.name);
  return doubtful && tokenAt(context, place.to)?.cap ? undefined : place;
}

function isLongName(name: string): boolean {
  return name.length > 4 || !isVietnameseSyllable(name.toLowerCase());
}

/** Only capitalised bodies stand inside another's name: `Cục Tuyên huấn Tổng cục Chính trị`. */
function innerBody(context: ScanContext, walk: Walk, readBody: ReadBody): BodyChunk | undefined {
  if (!context.tokens[walk.at]?.cap || walk.depth >= DEEPEST) return undefined;
  return readBody(context, walk.at, walk.depth + 1);
}

/** The words of a mission stand so near before its `tại`. */
const MISSION_REACH = 8;

/** `Đại sứ quán Việt Nam tại Hà Lan`: only missions abroad are named so. */
export function takeAbroad(context: ScanContext, walk: Walk, readBody: ReadBody): boolean {
  const preposition = context.tokens[walk.at]?.norm;
  if (preposition !== 'tại' && preposition !== 'ở') return false;
  const before = sourceOf(context, Math.max(0, walk.at - MISSION_REACH), walk.at).toLowerCase();
  if (![...wordsOf('mission')].some((mission) => before.includes(mission))) return false;
  const { at } = walk;
  walk.at++;
  if (takeInner(context, walk, readBody)) return true;
  walk.at = at;
  return false;
}

/** `Cơ quan Liên bang Nga về công tác thanh niên`: the field of work stands behind the country. */
export function isNamedByField(context: ScanContext, walk: Walk): boolean {
  return (
    isA('field-head', walk.head.head) &&
    tokenAt(context, walk.at)?.norm === 'về' &&
    lengthOf(context.lexicon.bodyWords, context, walk.at + 1) > 0
  );
}
