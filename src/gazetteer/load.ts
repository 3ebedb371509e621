import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createGazetteer, type Gazetteer } from './gazetteer';
import { readCountries, readPlaces } from './tables';

const COUNTRIES = 'countries.tsv';
let loaded: Gazetteer | undefined;

/** The gazetteer of `data/gazetteer`, read once. Throws the system's error where the package lacks its data. */
export function loadGazetteer(): Gazetteer {
  loaded ??= read(dataFolder());
  return loaded;
}

function read(folder: string): Gazetteer {
  const tables = readdirSync(folder)
    .filter((file) => file.endsWith('.tsv') && file !== COUNTRIES)
    .sort();
  const places = tables.flatMap((file) => readPlaces(join(folder, file)));
  return createGazetteer(places, readCountries(join(folder, COUNTRIES)));
}

// The same code runs from src and from dist, at whatever depth below the package's root.
function dataFolder(): string {
  for (let folder = __dirname; ; folder = dirname(folder)) {
    const candidate = join(folder, 'data', 'gazetteer');
    if (existsSync(candidate) || folder === dirname(folder)) return candidate;
  }
}
