/** A point of the drawing, in its own units. */
export type Point = readonly [x: number, y: number];

/** How far a drawing is moved and magnified. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export const MOST_MAGNIFIED = 40;
const LEAST_MAGNIFIED = 0.25;

/** A bow from one point to the other as an SVG path, always to the left of the way so that there and back differ. */
export function arc([x1, y1]: Point, [x2, y2]: Point): string {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const bend = 0.18;
  const [cx, cy] = [(x1 + x2) / 2 + dy * bend, (y1 + y2) / 2 - dx * bend];
  return `M${round(x1)},${round(y1)}Q${round(cx)},${round(cy)} ${round(x2)},${round(y2)}`;
}

/** Width of an arc in pixels: grows with the number of events, more and more slowly. */
export function arcWidth(events: number): number {
  return Math.min(8, 1.2 + Math.log2(Math.max(1, events)));
}

/** Radius of a place in pixels. */
export function placeRadius(events: number): number {
  return Math.min(10, 3 + Math.sqrt(Math.max(0, events)) * 0.8);
}

export function onScreen({ x, y, scale }: Camera, [px, py]: Point): Point {
  return [px * scale + x, py * scale + y];
}

/** Magnifies by a factor; what is at `around` (in pixels) stays there. */
export function zoomed(camera: Camera, factor: number, [ax, ay]: Point): Camera {
  const scale = Math.max(LEAST_MAGNIFIED, Math.min(MOST_MAGNIFIED, camera.scale * factor));
  const actual = scale / camera.scale;
  return { scale, x: ax - (ax - camera.x) * actual, y: ay - (ay - camera.y) * actual };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
