// Laos and Cambodia: written by hand, with coordinates and populations from GeoNames.
import { join } from 'node:path';
import { geonames } from './geonames.mjs';
import { readTable } from './tsv.mjs';

const WEIGHT = { province: 500_000, city: 60_000, district: 40_000, commune: 20_000 };

export function buildNeighbour(hand, file, country) {
  const entries = new Map(
    geonames()
      .get(country)
      .map((g) => [String(g.id), g]),
  );
  return readTable(join(hand, file)).map((row) => {
    for (const id of [row.geonames, row.seat])
      if (id && !entries.has(id)) throw new Error(`${row.id}: no GeoNames ${id}`);
    const own = entries.get(row.geonames);
    return {
      id: row.id,
      name: row.name,
      level: row.level,
      country,
      parent: row.parent || null,
      location: (own ?? entries.get(row.seat))?.location,
      identifiers: own ? [`geonames:${own.id}`] : [],
      weight: Math.max(WEIGHT[row.level], own?.population ?? 0),
      names: row.names.split('|').map((cell) => cell.split(/:(.*)/s).slice(0, 2)),
    };
  });
}
