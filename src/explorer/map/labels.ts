import type { Point } from './drawing';

interface Labelled {
  readonly id: string;
  readonly name: string;
  readonly at: Point;
  /** Radius of what the label belongs to. */
  readonly radius: number;
}

/** Where a label goes: its left edge, and the middle of its line. */
export interface Label {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const LETTER = 6.6;
const LINE = 14;
const GAP = 4;

/**
 * Places labels beside their points, right or else left, below or above, so that none lies over another or over a point;
 * who comes first chooses first, and who finds no room goes without. All lengths in pixels.
 */
export function placeLabels(points: readonly Labelled[], width: number, height: number): Label[] {
  const taken: Box[] = points.map(({ at: [x, y], radius }) => around(x, y, radius));
  const within = { left: 0, top: 0, right: width, bottom: height };
  return points.flatMap(({ id, name, at: [x, y], radius }) => {
    const length = widthOf(name);
    const spot = [
      [x + radius + GAP, y],
      [x - radius - GAP - length, y],
      [x - length / 2, y + radius + GAP + LINE / 2],
      [x - length / 2, y - radius - GAP - LINE / 2],
    ].find(([left, middle]) => {
      const box = boxOf(left!, middle!, length);
      return contains(within, box) && !taken.some((other) => overlap(box, other));
    });
    if (!spot) return [];
    taken.push(boxOf(spot[0]!, spot[1]!, length));
    return [{ id, name, x: spot[0]!, y: spot[1]! }];
  });
}

/** The box that a label takes. */
export function boxOf(left: number, middle: number, length: number): Box {
  return { left, right: left + length, top: middle - LINE / 2, bottom: middle + LINE / 2 };
}

/** About how wide a name is; characters of Chinese are twice as wide. */
export function widthOf(name: string): number {
  return [...name].reduce((sum, letter) => sum + (letter > '\u2e80' ? 2 : 1) * LETTER, 0);
}

export function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

function around(x: number, y: number, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function contains(outer: Box, { left, right, top, bottom }: Box): boolean {
  return left >= outer.left && right <= outer.right && top >= outer.top && bottom <= outer.bottom;
}
