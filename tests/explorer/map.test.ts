import fc from 'fast-check';
import { arc, arcWidth, onScreen, zoomed } from '../../src/explorer/map/drawing';
import { boxOf, overlap, placeLabels, widthOf } from '../../src/explorer/map/labels';
import { placed } from '../../src/explorer/map/places';
import type { Tie } from '../../src/explorer/ties/tie';

const city = (id: string, longitude?: number): Tie['a'] => ({
  __typename: 'City',
  id,
  name: id,
  country: 'VN',
  location: longitude === undefined ? null : { longitude, latitude: 20 },
});
const country = (id: string): Tie['a'] => ({ __typename: 'Country', id, name: id, country: id });
const tie = (a: Tie['a'], b: Tie['a'], events: number): Tie => ({
  a,
  b,
  events,
  first: null,
  last: null,
  byYear: [],
});

describe('what of the ties is on the map', () => {
  it('is what has both ends on it; the places with the most events come first', () => {
    const ties = [
      tie(city('a', 105), city('b', 106), 2),
      tie(city('b', 106), city('c', 107), 3),
      tie(city('a', 105), city('d'), 9),
    ];
    const shown = placed(ties, () => null);
    expect(shown.ties.map(({ a, b, events }) => [a.id, b.id, events])).toEqual([
      ['a', 'b', 2],
      ['b', 'c', 3],
    ]);
    expect(shown.unplaced).toBe(1);
    expect(shown.places[0]).toEqual({ id: 'a', name: 'a', at: [105, 20], isEntity: true, events: 11 });
    expect(shown.places.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('puts countries where their middle is; they have no panel', () => {
    const middles: Record<string, [number, number]> = { VN: [106, 16], LA: [103, 18] };
    const shown = placed(
      [tie(country('LA'), country('VN'), 4), tie(country('KH'), country('VN'), 1)],
      (code) => middles[code] ?? null,
    );
    expect(shown.places.map(({ id, at, isEntity }) => [id, at, isEntity])).toEqual([
      ['VN', [106, 16], false],
      ['LA', [103, 18], false],
    ]);
    expect(shown.unplaced).toBe(1);
  });
});

describe('an arc', () => {
  it('leads from one point to the other, and not straight', () => {
    expect(arc([0, 0], [100, 0])).toBe('M0,0Q50,-18 100,0');
  });

  it('grows with the events, but never beyond its bounds', () => {
    expect([1, 2, 8, 1_000_000].map(arcWidth)).toEqual([1.2, 2.2, 4.2, 8]);
  });
});

describe('magnifying', () => {
  it('leaves in its place what is under the pointer', () => {
    const within = fc.double({ min: -500, max: 500, noNaN: true });
    fc.assert(
      fc.property(
        within,
        within,
        fc.double({ min: 0.3, max: 30, noNaN: true }),
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        (x, y, scale, factor) => {
          const before = { x, y, scale };
          const pointer = [120, 80] as const;
          const under = [(pointer[0] - x) / scale, (pointer[1] - y) / scale] as const;
          const [px, py] = onScreen(zoomed(before, factor, pointer), under);
          expect(px).toBeCloseTo(120, 3);
          expect(py).toBeCloseTo(80, 3);
        },
      ),
    );
  });

  it('has an end', () => {
    const start = { x: 0, y: 0, scale: 1 };
    expect(zoomed(start, 1e9, [0, 0]).scale).toBe(40);
    expect(zoomed(start, 1e-9, [0, 0]).scale).toBe(0.25);
  });
});

describe('labels', () => {
  const points = fc.array(
    fc.record({
      id: fc.uuid(),
      name: fc.constantFrom('Móng Cái', 'Lào Cai', '东兴', 'Thành phố Hồ Chí Minh'),
      at: fc.tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 400 })),
      radius: fc.integer({ min: 3, max: 10 }),
    }),
    { maxLength: 60 },
  );

  it('lie over no other label, over no place, and inside of the map', () => {
    fc.assert(
      fc.property(points, (placedPoints) => {
        const boxes = placeLabels(placedPoints, 600, 400).map(({ name, x, y }) => boxOf(x, y, widthOf(name)));
        boxes.forEach((box, index) => {
          expect(boxes.slice(index + 1).some((other) => overlap(box, other))).toBe(false);
          expect(box.left >= 0 && box.right <= 600 && box.top >= 0 && box.bottom <= 400).toBe(true);
          for (const {
            at: [x, y],
            radius,
          } of placedPoints)
            expect(
              overlap(box, { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }),
            ).toBe(false);
        });
      }),
    );
  });

  it('stand to the right where there is room, else to the left, and give way to those before them', () => {
    const lone = placeLabels([{ id: 'a', name: 'Vinh', at: [100, 100], radius: 4 }], 600, 400);
    expect(lone).toEqual([{ id: 'a', name: 'Vinh', x: 108, y: 100 }]);
    const edge = placeLabels([{ id: 'a', name: 'Vinh', at: [590, 100], radius: 4 }], 600, 400);
    expect(edge[0]!.x).toBeLessThan(590);
    const crowd = Array.from({ length: 9 }, (_, id) => ({
      id: String(id),
      name: 'Vinh',
      at: [100 + id, 100] as const,
      radius: 4,
    }));
    expect(placeLabels(crowd, 600, 400).map(({ id }) => id)).not.toContain('8');
  });
});
