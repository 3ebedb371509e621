import { type PartialDate, partialDate } from '../../graph';

/**
 * Solar date of a day of the Vietnamese lunisolar calendar, for the years 1900 to 2100, in the time zone UTC+7.
 * A month begins on the day of the new moon; the eleventh holds the winter solstice; a leap month is the first
 * without a principal term. Mean motions and their terms after Jean Meeus, Astronomical Algorithms.
 * Null where the month has no such day.
 */
export function solarDateOf(year: number, month: number, day: number): PartialDate | null {
  const eleventh = eleventhMonth(month >= 11 ? year : year - 1);
  const following = eleventhMonth(month >= 11 ? year + 1 : year);
  let distance = (month + 1) % 12;
  if (following - eleventh > 365 && distance >= leapMonth(eleventh)) distance++;
  const first = newMoonDay(moonsUntil(eleventh) + distance);
  const length = newMoonDay(moonsUntil(eleventh) + distance + 1) - first;
  return day >= 1 && day <= length ? dateOfJulianDay(first + day - 1) : null;
}

const TIME_ZONE = 7 / 24;
const SYNODIC_MONTH = 29.530588853;
const FIRST_NEW_MOON = 2415021.076998695;
const RADIANS = Math.PI / 180;

function moonsUntil(julianDay: number): number {
  return Math.floor(0.5 + (julianDay - FIRST_NEW_MOON) / SYNODIC_MONTH);
}

/** Julian day, by Hanoi's clock, of the k-th new moon after 1900-01-01. */
function newMoonDay(k: number): number {
  const t = k / 1236.85;
  const mean = 2415020.75933 + 29.53058868 * k + 0.0001178 * t * t - 0.000000155 * t ** 3;
  const shift = 0.00033 * Math.sin((166.56 + 132.87 * t - 0.009173 * t * t) * RADIANS);
  const sun = (359.2242 + 29.10535608 * k - 0.0000333 * t * t) * RADIANS;
  const moon = (306.0253 + 385.81691806 * k + 0.0107306 * t * t) * RADIANS;
  const node = (21.2964 + 390.67050646 * k - 0.0016528 * t * t) * RADIANS;
  const periodic =
    (0.1734 - 0.000393 * t) * Math.sin(sun) +
    0.0021 * Math.sin(2 * sun) -
    0.4068 * Math.sin(moon) +
    0.0161 * Math.sin(2 * moon) -
    0.0004 * Math.sin(3 * moon) +
    0.0104 * Math.sin(2 * node) -
    0.0051 * Math.sin(sun + moon) -
    0.0074 * Math.sin(sun - moon) +
    0.0004 * Math.sin(2 * node + sun) -
    0.0004 * Math.sin(2 * node - sun) -
    0.0006 * Math.sin(2 * node + moon) +
    0.001 * Math.sin(2 * node - moon) +
    0.0005 * Math.sin(2 * moon + sun);
  const clock = -0.000278 + 0.000265 * t + 0.000262 * t * t;
  return Math.floor(mean + shift + periodic - clock + 0.5 + TIME_ZONE);
}

/** Twelfth of the ecliptic (0 from the spring equinox) in which the sun stands when the day begins in Hanoi. */
function solarSector(julianDay: number): number {
  const t = (julianDay - 0.5 - TIME_ZONE - 2451545) / 36525;
  const mean = 280.46645 + 36000.76983 * t + 0.0003032 * t * t;
  const anomaly = (357.5291 + 35999.0503 * t - 0.0001559 * t * t) * RADIANS;
  const centre =
    (1.9146 - 0.004817 * t) * Math.sin(anomaly) +
    (0.019993 - 0.000101 * t) * Math.sin(2 * anomaly) +
    0.00029 * Math.sin(3 * anomaly);
  const longitude = (mean + centre) % 360;
  return Math.floor((longitude < 0 ? longitude + 360 : longitude) / 30);
}

/** First day of the eleventh lunar month, near the end of the solar year. */
function eleventhMonth(year: number): number {
  const k = Math.floor((julianDayOf(year, 12, 31) - 2415021) / SYNODIC_MONTH);
  const day = newMoonDay(k);
  return solarSector(day) >= 9 ? newMoonDay(k - 1) : day;
}

/** Which month after the eleventh is the leap one. */
function leapMonth(eleventh: number): number {
  const k = moonsUntil(eleventh);
  let i = 1;
  while (i < 14 && solarSector(newMoonDay(k + i)) !== solarSector(newMoonDay(k + i + 1))) i++;
  return i;
}

const UNIX_EPOCH = 2440588;
const DAY = 86_400_000;

function julianDayOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY + UNIX_EPOCH;
}

function dateOfJulianDay(julianDay: number): PartialDate | null {
  const date = new Date((julianDay - UNIX_EPOCH) * DAY);
  return partialDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}
