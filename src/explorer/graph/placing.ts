import type { Position } from '../state/view';

/** Ends of the relations, by id. */
interface Ends {
  readonly source: string;
  readonly target: string;
}

const RADIUS = 100;

/**
 * Where to put what has no place yet: beside one that it is tied to, else on a circle. The same ids come to the same places
 * each time.
 */
export function placed(
  ids: readonly string[],
  edges: readonly Ends[],
  known: ReadonlyMap<string, Position>,
): Map<string, Position> {
  const places = new Map(known);
  const fresh = ids.filter((id) => !places.has(id));
  for (const [index, id] of fresh.entries()) {
    const tie = edges.find(
      ({ source, target }) => (source === id && places.has(target)) || (target === id && places.has(source)),
    );
    const beside = tie && places.get(tie.source === id ? tie.target : tie.source);
    const angle = (index / fresh.length) * 2 * Math.PI;
    const radius = RADIUS * (beside ? 0.2 : 1);
    const centre = beside ?? { x: 0, y: 0 };
    places.set(id, { x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) });
  }
  return places;
}
