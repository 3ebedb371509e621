import type { ArticleView } from './article-view';
import { sortedUnique } from './order';

/** Ids in the graph of what a local entity stands for, as the article tells: a person's bodies and places, a body's place. */
export function affiliationsOf(view: ArticleView, localId: string): string[] {
  const entity = view.local.get(localId);
  if (!entity || entity.type === 'City' || entity.type === 'Agreement') return [];
  const offices = entity.type === 'Person' ? entity.roles.map(({ of }) => of) : [entity.place];
  const above = offices.flatMap((office) => {
    if (office === null || office === localId) return [];
    const place = view.local.get(office)?.type === 'City' ? null : (view.local.get(office)?.place ?? null);
    return place === null ? [office] : [office, place];
  });
  return sortedUnique(above.flatMap((id) => view.targets.get(id) ?? []));
}

/** The places that an entity of the graph stands for: itself, else those among its affiliations, else it alone. */
export function anchorsOf(id: string, affiliations: readonly string[]): string[] {
  if (id.startsWith('city:')) return [id];
  const places = affiliations.filter((affiliation) => affiliation.startsWith('city:'));
  if (places.length > 0) return places;
  return affiliations.length > 0 ? [...affiliations] : [id];
}
