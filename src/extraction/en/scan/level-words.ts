import type { CityLevel } from '../../../graph';

/** Words before a body's head that tell the level of its place. */
export const LEVEL_WORDS: ReadonlyMap<string, CityLevel> = new Map([
  ['provincial', 'province'],
  ['prefectural', 'province'],
  ['municipal', 'city'],
  ['city', 'city'],
  ['town', 'city'],
  ['district', 'district'],
  ['county', 'district'],
  ['commune', 'commune'],
  ['parish', 'commune'],
  ['ward', 'commune'],
  ['village', 'village'],
]);
