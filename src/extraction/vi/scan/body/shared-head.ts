import { isA } from '../../lexicon';
import type { BodyChunk, PlaceChunk } from '../chunk';
import { knownPlace, placeWithKind, unknownPlace } from '../place/place';
import { type ScanContext, tokenAt } from '../scan-context';

const MOST_BODIES = 8;

/**
 * Bodies that share the head of the one before: `Công an tỉnh A và B`, `bốn đồn Biên phòng A, B, C và D`.
 * Their names are written out; where the text stands is the place's name alone.
 */
export function bodiesWithSharedHead(context: ScanContext, first: BodyChunk): BodyChunk[] {
  const [place, another] = first.inner;
  if (first.style !== 'placed' || place?.kind !== 'place' || another) return [];
  const plural = isA('plural', context.tokens[first.from - 1]?.norm);
  const bodies: BodyChunk[] = [];
  let at = first.to;
  while (bodies.length < MOST_BODIES) {
    const joint = tokenAt(context, at);
    const last = joint?.norm === 'và';
    const next = last || (plural && joint?.text === ',') ? listedPlace(context, at + 1, plural) : undefined;
    if (!next) break;
    bodies.push(withPlace(first, place, next));
    at = next.to;
    if (last) break;
  }
  return bodies;
}

/** A bare place of the list; one with a kind word of its own acts for itself. */
function listedPlace(context: ScanContext, at: number, plural: boolean): PlaceChunk | undefined {
  if (placeWithKind(context, at)) return undefined;
  return knownPlace(context, at) ?? (plural ? unknownPlace(context, at) : undefined);
}

function withPlace(first: BodyChunk, own: PlaceChunk, next: PlaceChunk): BodyChunk {
  const kindWord = own.full.slice(0, own.full.length - own.name.length);
  const head = first.name.slice(0, first.name.lastIndexOf(own.full));
  return {
    ...first,
    from: next.from,
    to: next.to,
    name: `${head}${kindWord}${next.name}`,
    inner: [{ ...next, level: own.level, full: next.name, sharedHead: true }],
    acronym: null,
  };
}
