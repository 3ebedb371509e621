import type { CountryCode, ExtractedEntity } from '../../graph';
import type { ArticleView } from '../article-view';
import { sortedUnique } from '../order';
import { cityId } from './linked-place';

/**
 * Ids of the places that a local city lies in, the nearest first: those that the text tells, as far as earlier stages
 * know them, and the gazetteer's places around them.
 */
export function surroundings(view: ArticleView, entity: ExtractedEntity): string[] {
  const within: string[] = [];
  for (const id of toldParents(view, entity.id)) {
    const link = view.links.get(id);
    const target = view.targets.get(id);
    if (link) {
      within.push(cityId(link), ...view.gazetteer.ancestors(link.id).map(cityId));
      break;
    }
    if (target !== undefined) within.push(target);
  }
  return within;
}

/** Country of a local entity: as told, else that of the place it belongs to. */
export function countryOf(view: ArticleView, localId: string): CountryCode | null {
  for (const id of [localId, ...toldParents(view, localId)]) {
    const country = view.local.get(id)?.country ?? view.links.get(id)?.country ?? null;
    if (country !== null) return country;
  }
  return null;
}

/** Ids of the largest places around a local entity, of today where they went into one: what tells its region. */
export function regionsOf(view: ArticleView, localId: string): string[] {
  for (const id of [localId, ...toldParents(view, localId)]) {
    const link = view.links.get(id);
    if (!link) continue;
    const top = view.gazetteer.ancestors(link.id).at(-1) ?? link;
    const [heir] = top.becameIds;
    return [heir !== undefined && top.becameIds.length === 1 ? heir : top.id];
  }
  return [];
}

function toldParents(view: ArticleView, localId: string): string[] {
  const parents: string[] = [];
  let next = view.local.get(localId)?.place ?? null;
  while (next !== null && next !== localId && !parents.includes(next)) {
    parents.push(next);
    next = view.local.get(next)?.place ?? null;
  }
  return parents;
}

/** Regions of several local entities together, in order. */
export function regionsOfAll(view: ArticleView, localIds: Iterable<string>): string[] {
  return sortedUnique([...localIds].flatMap((id) => regionsOf(view, id)));
}
