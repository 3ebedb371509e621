import type { EntityDraft } from '../../draft';
import { isAbove } from '../place-levels';
import type { Registry } from './registry';
import { type LinkedChunk, wordAt } from './sentence';

/** Behind a name its place and country are looked for over so many links. */
const REACH = 7;

/** Reads where places and bodies lie: `huyện Long Châu, thành phố Sùng Tả`, `Đông Hưng (Trung Quốc)`. */
export function situate(links: readonly LinkedChunk[], registry: Registry): void {
  for (const [at, { chunk, entity }] of links.entries()) {
    if (entity === null || (chunk.kind !== 'place' && chunk.kind !== 'body')) continue;
    const mark = wordAt(links, at + 1);
    if (mark === ',' || mark === '(') situateOne(links, at, registry.get(entity), mark === '(', registry);
  }
}

function situateOne(
  links: readonly LinkedChunk[],
  at: number,
  entity: EntityDraft,
  brackets: boolean,
  registry: Registry,
): void {
  for (let i = at + 2; i < Math.min(links.length, at + REACH); i++) {
    const { chunk, entity: other } = links[i] as LinkedChunk;
    if (chunk.kind === 'country') {
      if (brackets || wordAt(links, i + 1) !== 'và') entity.country = chunk.code;
      return;
    }
    if (chunk.kind === 'place' && other !== null && entity.type === 'City') {
      const placed = liesIn(entity, registry.get(other));
      if (!placed && !brackets) return;
    } else if (wordAt(links, i) !== ',') return;
  }
}

/** Puts a place into the one named behind it, where it can lie there and lies nowhere yet. */
function liesIn(place: EntityDraft, upper: EntityDraft): boolean {
  if (place.place || upper.id === place.id || upper.level === null) return false;
  if (place.level !== null && !isAbove(upper.level, place.level)) return false;
  place.place = upper.id;
  return true;
}
