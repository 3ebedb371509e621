import { isA } from '../../lexicon';
import type { PlaceChunk } from '../chunk';
import { startsCountry } from '../country';
import { lengthOf, type ScanContext, tokenAt } from '../scan-context';
import { barePlace } from './place';
import { placeNameEnd } from './place-name';

const MOST_IN_BRACKETS = 16;

/** The names that share the head before them: `các huyện A, B và C`, `hai thành phố Móng Cái và Đông Hưng`. */
export function placesWithSharedHead(context: ScanContext, first: PlaceChunk): PlaceChunk[] {
  const { level } = first;
  if (level === null || !isA('plural', context.tokens[first.from - 1]?.norm)) return [];
  const places: PlaceChunk[] = [];
  let joint = afterBrackets(context, first.to);
  while (isA('list-joint', tokenAt(context, joint)?.norm) && !startsOther(context, joint + 1)) {
    const to = placeNameEnd(context, joint + 1, level);
    if (to === joint + 1) break;
    places.push({ ...barePlace(context, joint + 1, to, level), sharedHead: true });
    joint = afterBrackets(context, to);
  }
  return places;
}

/** A place with a kind word of its own, or a country, goes on no list. */
function startsOther(context: ScanContext, at: number): boolean {
  return lengthOf(context.lexicon.placeKinds, context, at) > 0 || startsCountry(context, at);
}

function afterBrackets(context: ScanContext, at: number): number {
  if (tokenAt(context, at)?.text !== '(') return at;
  for (let i = at + 1; i < at + MOST_IN_BRACKETS; i++) if (tokenAt(context, i)?.text === ')') return i + 1;
  return at;
}
