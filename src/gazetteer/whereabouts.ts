import type { Location } from '../graph';
import type { Country, Place } from './place';

const KILOMETRES_PER_DEGREE = 111.2;
/** Parts of one place may lie this many times farther from its middle than half of them do, ... */
const STRETCH = 4.5;
/** ... and this far in any case. */
const ALWAYS_NEAR_KM = 180;

type Located = { readonly id: string; readonly location: Location };

/** Coordinates that don't exist, lie outside the country's box, or far from the other parts of the same place. */
export function misplaced(places: readonly Place[], countries: readonly Country[]): string[] {
  const boxes = new Map(countries.map(({ code, box }) => [code, box]));
  const parts = new Map<string, Located[]>();
  const found: string[] = [];
  for (const { id, country, parentId, location } of places) {
    if (location === null) continue;
    const { latitude, longitude } = location;
    const box = boxes.get(country);
    if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
      found.push(`${id}: no such coordinates`);
    } else if (
      box &&
      (latitude < box.south || latitude > box.north || longitude < box.west || longitude > box.east)
    ) {
      found.push(`${id}: outside ${country}`);
    }
    if (parentId === null) continue;
    const siblings = parts.get(parentId);
    if (siblings) siblings.push({ id, location });
    else parts.set(parentId, [{ id, location }]);
  }
  return [...found, ...[...parts.values()].flatMap(strays)];
}

function strays(siblings: readonly Located[]): string[] {
  if (siblings.length < 4) return [];
  const centre: Location = {
    latitude: median(siblings.map(({ location }) => location.latitude)),
    longitude: median(siblings.map(({ location }) => location.longitude)),
  };
  const distances = siblings.map(({ location }) => kilometres(centre, location));
  const limit = Math.max(ALWAYS_NEAR_KM, STRETCH * median(distances));
  return siblings
    .filter((_, index) => (distances[index] ?? 0) > limit)
    .map(({ id }) => `${id}: far from the other parts of its parent`);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Distance on the plane that touches the globe there: close enough for what lies within one country. */
function kilometres(a: Location, b: Location): number {
  const narrowing = Math.cos((a.latitude * Math.PI) / 180);
  return KILOMETRES_PER_DEGREE * Math.hypot(a.latitude - b.latitude, (a.longitude - b.longitude) * narrowing);
}
