// The rest of the world: capitals, large cities, whatever has a Vietnamese name, and regions with ties to Vietnam.
import { join } from 'node:path';
import graph from '../../dist/graph/index.js';
import { geonames, kilometres } from './geonames.mjs';
import { readTable } from './tsv.mjs';

const OTHER_TABLES = new Set(['CN', 'VN', 'LA', 'KH']);
const LARGE = 300_000;
// Countries with many ties to places of Vietnam.
const LARGE_IN = {
  JP: 100_000,
  KR: 100_000,
  KP: 100_000,
  TW: 100_000,
  TH: 80_000,
  RU: 200_000,
  DE: 200_000,
  FR: 150_000,
  MN: 100_000,
};
const REGION_WEIGHT = 300_000;
const SCRIPT = {
  JP: ['ja', /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u],
  KR: ['ko', /^\p{Script=Hangul}+$/u],
  KP: ['ko', /^\p{Script=Hangul}+$/u],
  TH: ['th', /^\p{Script=Thai}+$/u],
  TW: ['zh', /^\p{Script=Han}+$/u],
  HK: ['zh', /^\p{Script=Han}+$/u],
  MO: ['zh', /^\p{Script=Han}+$/u],
};

export function buildWorld(hand) {
  const exonyms = readTable(join(hand, 'exonyms.tsv'));
  const cities = [...geonames()].flatMap(([country, list]) =>
    OTHER_TABLES.has(country)
      ? []
      : chosen(
          country,
          list,
          exonyms.filter((e) => e.country === country),
        ),
  );
  const regions = readTable(join(hand, 'regions-abroad.tsv')).map((row) => ({
    id: `${row.country.toLowerCase()}-${graph.slug(row.name)}-region`,
    name: row.name,
    level: 'province',
    country: row.country,
    parent: null,
    weight: REGION_WEIGHT,
    identifiers: [],
    names: [
      ['vi', graph.fold(row.name) === row.name.toLowerCase() ? '' : withoutMarks(row.name)],
      ...row.names.split('|').map((cell) => cell.split(/:(.*)/s).slice(0, 2)),
    ],
  }));
  return { cities, regions };
}

function chosen(country, list, exonyms) {
  const vietnamese = new Map();
  for (const row of exonyms) {
    const [found] = list
      .filter((g) => g.names.includes(row.english))
      .sort(
        (a, b) =>
          Number(b.name === row.english) - Number(a.name === row.english) || b.population - a.population,
      );
    if (!found) throw new Error(`exonyms: no ${row.english} in ${country}`);
    vietnamese.set(found, row.vi.split('|'));
  }
  const floor = LARGE_IN[country] ?? LARGE;
  const taken = new Set();
  return list
    .filter((g) => vietnamese.has(g) || g.feature === 'PPLC' || (g.population >= floor && !isPartOf(g, list)))
    .sort((a, b) => b.population - a.population || a.id - b.id)
    .map((g) => city(country, g, vietnamese.get(g), taken));
}

// Quarters and suburbs that GeoNames lists beside the city they belong to.
function isPartOf(g, list) {
  if (/^PPLX|PPLH$/.test(g.feature)) return true;
  return (
    !/^PPL[AC]/.test(g.feature) &&
    list.some((other) => other.population > 3 * g.population && kilometres(other.location, g.location) < 20)
  );
}

function city(country, g, vietnamese, taken) {
  const base = `${country.toLowerCase()}-${graph.slug(withoutMarks(g.name).replaceAll("'", ''))}`;
  const id = taken.has(base) ? `${base}-${g.id}` : base;
  taken.add(id);
  // Korean cities stand with the word for city (Cheongju-si), which news leaves out.
  const [name, ...others] = vietnamese ?? [g.name.replace(/-si$/, '')];
  const [language, script] = SCRIPT[country] ?? [];
  const native = script ? g.names.filter((n) => script.test(n)).slice(0, 3) : [];
  return {
    id,
    name,
    level: 'city',
    country,
    parent: null,
    location: g.location,
    identifiers: [`geonames:${g.id}`],
    weight: Math.max(g.population, g.feature === 'PPLC' ? 500_000 : 1),
    names: [
      ...others.map((n) => ['vi', n]),
      ['en', g.name],
      ['en', graph.fold(withoutMarks(g.name)) === graph.fold(g.name) ? '' : withoutMarks(g.name)],
      ...native.map((n) => [language, n]),
    ],
  };
}

const LETTERS = {
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  ə: 'a',
};

function withoutMarks(name) {
  return name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[øØłŁıßæœðþə]/g, (letter) => LETTERS[letter])
    .normalize('NFC');
}
