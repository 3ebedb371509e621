import { totalOf, type YearCounts } from './years';

/** Years side by side, each in a band of the same width; lengths in pixels. */
export interface YearScale {
  readonly band: number;
  /** Left edge of a year's band. */
  x(year: number): number;
  /** The year at a place; beyond the edges the first or the last. */
  yearAt(x: number): number;
  /** Each so-many-th year has room for its label. */
  readonly labelEvery: number;
}

/** Width of a year's label with the air around it. */
const LABEL_WIDTH = 40;

export function yearScale(years: readonly YearCounts[], width: number): YearScale {
  const first = years[0]?.year ?? 0;
  const band = years.length > 0 ? width / years.length : width;
  return {
    band,
    x: (year) => (year - first) * band,
    yearAt(x) {
      const index = band > 0 ? Math.floor(x / band) : 0;
      return first + Math.max(0, Math.min(years.length - 1, index));
    },
    labelEvery: band > 0 ? Math.max(1, Math.ceil(LABEL_WIDTH / band)) : 1,
  };
}

export interface Block {
  readonly type: 'meeting' | 'signing' | 'twinning';
  readonly y: number;
  readonly height: number;
}

/** A year's blocks, one on the other from the ground up; `most` events fill the height. */
export function blocksOf(year: YearCounts, most: number, height: number): Block[] {
  const counts = [
    ['meeting', year.meetings],
    ['signing', year.signings],
    ['twinning', year.twinnings],
  ] as const;
  let ground = height;
  return counts.flatMap(([type, count]) => {
    if (count === 0) return [];
    const tall = (count / most) * height;
    ground -= tall;
    return [{ type, y: ground, height: tall }];
  });
}

/** The number of events of the fullest year, at least 1. */
export function mostOf(years: readonly YearCounts[]): number {
  return Math.max(1, ...years.map(totalOf));
}
