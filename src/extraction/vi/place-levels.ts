import { CITY_LEVELS, type CityLevel } from '../../graph';

/** Whether places of one level hold places of the other. */
export function isAbove(upper: CityLevel, lower: CityLevel): boolean {
  return CITY_LEVELS.indexOf(upper) > CITY_LEVELS.indexOf(lower);
}

/** Districts became cities and prefectures stand between; one step apart is no contradiction. */
export function isNear(a: CityLevel, b: CityLevel): boolean {
  return isCityBeside(a, b) || isCityBeside(b, a);
}

function isCityBeside(city: CityLevel, other: CityLevel): boolean {
  return city === 'city' && (other === 'district' || other === 'province');
}
