import type { Chunk, PlaceChunk } from '../chunk';
import { country } from '../country';
import { placesWithSharedHead } from '../place/shared-head';
import type { ScanContext } from '../scan-context';
import { wordChunk } from './words';

/** A place, with those that share its head and the words between them. */
export function withSharedHeads(context: ScanContext, place: PlaceChunk): Chunk[] {
  return [place, ...withJoints(context, place.to, placesWithSharedHead(context, place))];
}

/** Listed names with the words between them; a country in brackets between them is one (`A (Việt Nam) và B`). */
export function withJoints(context: ScanContext, from: number, names: readonly Chunk[]): Chunk[] {
  const chunks: Chunk[] = [];
  let at = from;
  for (const name of names) {
    while (at < name.from) {
      const joint = country(context, at) ?? wordChunk(context, at);
      chunks.push(joint);
      at = joint.to;
    }
    chunks.push(name);
    at = name.to;
  }
  return chunks;
}
