import type { Tie } from '../ties/tie';

/** Longitude and latitude in degrees, in the order of GeoJSON. */
export type Coordinates = readonly [longitude: number, latitude: number];

export interface MapPlace {
  readonly id: string;
  readonly name: string;
  readonly at: Coordinates;
  /** A country is no entity of the graph; it has no panel. */
  readonly isEntity: boolean;
  /** Number of events that tie it to others. */
  readonly events: number;
}

export interface MapTie {
  readonly a: MapPlace;
  readonly b: MapPlace;
  readonly events: number;
}

export interface Placed {
  /** Those with the most events first, so that they get their labels first. */
  readonly places: readonly MapPlace[];
  readonly ties: readonly MapTie[];
  /** How many ties lack the coordinates of an end. */
  readonly unplaced: number;
}

/** What of the ties can be on a map; `middleOf` says where a country's name goes, by its code. */
export function placed(ties: readonly Tie[], middleOf: (country: string) => Coordinates | null): Placed {
  const events = new Map<string, number>();
  for (const tie of ties)
    for (const { id } of [tie.a, tie.b]) events.set(id, (events.get(id) ?? 0) + tie.events);
  const places = new Map<string, MapPlace>();
  const placeOf = (end: Tie['a']): MapPlace | null => {
    const at = coordinatesOf(end, middleOf);
    if (!at) return null;
    const place = places.get(end.id) ?? {
      id: end.id,
      name: end.name,
      at,
      isEntity: end.__typename !== 'Country',
      events: events.get(end.id) ?? 0,
    };
    places.set(end.id, place);
    return place;
  };
  const onMap = ties.flatMap((tie) => {
    const [a, b] = [placeOf(tie.a), placeOf(tie.b)];
    return a && b ? [{ a, b, events: tie.events }] : [];
  });
  return {
    places: [...places.values()].sort(
      (one, other) => other.events - one.events || (one.id < other.id ? -1 : 1),
    ),
    ties: onMap,
    unplaced: ties.length - onMap.length,
  };
}

function coordinatesOf(end: Tie['a'], middleOf: (country: string) => Coordinates | null): Coordinates | null {
  if (end.__typename === 'Country') return middleOf(end.id);
  const location = 'location' in end ? end.location : null;
  return location ? [location.longitude, location.latitude] : null;
}
