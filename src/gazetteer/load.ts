import { readdirSync } from 'node:fs';
import { packageFile } from '../tables';
import { createGazetteer, type Gazetteer } from './gazetteer';
import { readCountries, readPlaces } from './tables';

const FOLDER = 'gazetteer';
const COUNTRIES = 'countries.tsv';
let loaded: Gazetteer | undefined;

/** The gazetteer of `data/gazetteer`, read once. Throws the system's error where the package lacks its data. */
export function loadGazetteer(): Gazetteer {
  loaded ??= read();
  return loaded;
}

function read(): Gazetteer {
  const tables = readdirSync(packageFile('data', FOLDER))
    .filter((file) => file.endsWith('.tsv') && file !== COUNTRIES)
    .sort();
  const places = tables.flatMap((file) => readPlaces(`${FOLDER}/${file}`));
  return createGazetteer(places, readCountries(`${FOLDER}/${COUNTRIES}`));
}
