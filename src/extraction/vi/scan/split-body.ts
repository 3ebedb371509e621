import type { BodyChunk, PlaceChunk } from './chunk';
import { knownPlace, placeWithKind, unknownPlace } from './place';
import { type ScanContext, tokenAt } from './scan-context';

const PLURALS = new Set(['các', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'những', '2', '3', '4', '5']);
const MOST_BODIES = 8;

/**
 * Bodies that share the head of the one before: `Công an tỉnh A và B`, `bốn đồn Biên phòng A, B, C và D`.
 * Their names are written out; where the text stands is the place's name alone.
 */
export function bodiesWithSharedHead(context: ScanContext, first: BodyChunk): BodyChunk[] {
  const place = first.inner[first.inner.length - 1];
  if (first.style !== 'placed' || place?.kind !== 'place' || first.inner.length !== 1) return [];
  const plural = PLURALS.has(context.tokens[first.from - 1]?.norm ?? '');
  const bodies: BodyChunk[] = [];
  let at = first.to;
  while (bodies.length < MOST_BODIES) {
    const joint = tokenAt(context, at);
    if (!joint || !(joint.norm === 'và' || (plural && joint.text === ','))) break;
    const next = listedPlace(context, at + 1, plural);
    if (!next) break;
    bodies.push(withPlace(first, place, next));
    at = next.to;
    if (joint.norm === 'và') break;
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
  const named: PlaceChunk = { ...next, level: own.level, full: next.name, sharedHead: true };
  const head = first.name.slice(0, first.name.lastIndexOf(own.full));
  return {
    ...first,
    from: next.from,
    to: next.to,
    name: `${head}${kindWord}${next.name}`,
    inner: [named],
    acronym: null,
    split: true,
  };
}
