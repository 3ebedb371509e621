import { geoArea, geoCentroid } from 'd3-geo';
import type { Feature, FeatureCollection, Geometry, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import address from 'world-atlas/countries-50m.json?url';
import type { Coordinates } from './places';

interface CountryProperties {
  readonly name: string;
}
type Atlas = Topology<{ readonly countries: GeometryCollection<CountryProperties> }>;
export type Outlines = FeatureCollection<Geometry, CountryProperties>;

let outlines: Promise<Outlines> | null = null;

/** Outlines of the world's countries (Natural Earth, public domain); fetched once, and again after a failure. */
export function loadOutlines(): Promise<Outlines> {
  outlines ??= fetchOutlines().catch((error: unknown) => {
    outlines = null;
    throw error;
  });
  return outlines;
}

async function fetchOutlines(): Promise<Outlines> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  const atlas = (await response.json()) as Atlas;
  return feature(atlas, atlas.objects.countries);
}

/** The middle of a country's largest part, by its ISO 3166-1 alpha-2 code. */
export function middleOf(countries: Outlines, code: string): Coordinates | null {
  const name = englishName(code);
  const country = countries.features.find(({ properties }) => properties.name === name);
  return country ? geoCentroid(largestPart(country)) : null;
}

/** As Natural Earth calls it: without what stands in brackets, as in "Myanmar (Burma)". */
function englishName(code: string): string | undefined {
  try {
    return new Intl.DisplayNames(['en'], { type: 'region' }).of(code)?.replace(/ \(.*\)$/, '');
  } catch {
    return undefined;
  }
}

function largestPart({ geometry }: Feature<Geometry, CountryProperties>): Geometry {
  if (geometry.type !== 'MultiPolygon') return geometry;
  const parts = geometry.coordinates.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  return parts.reduce((largest, part) => (geoArea(part) > geoArea(largest) ? part : largest));
}
