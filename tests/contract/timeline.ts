import type { EventFilter, TimelineUnit } from '../../src/store';
import { apply, event, type OpenEmpty, WORLD } from './fixtures';

const EVENTS = [
  event('day', { date: '2024-05-09', pairs: [['dongxing', 'mong-cai']] }),
  event('same-quarter', { date: '2024-06-30', pairs: [['dongxing', 'hai-son']] }),
  event('first-day', { type: 'TWINNING', date: '2024-01-01' }),
  event('last-day', { type: 'SIGNING', date: '2024-12-31' }),
  event('month', { type: 'SIGNING', date: '2024-05' }),
  event('year', { date: '2024', pairs: [['dongxing', 'vientiane']] }),
  event('undated'),
  event('planned', { status: 'PLANNED', date: '2025-02' }),
];

export function describeTimeline(open: OpenEmpty): void {
  describe('timeline', () => {
    const filled = async () => {
      const store = await open();
      await apply(store, { putEntities: WORLD, putEvents: EVENTS });
      return store;
    };
    const rows = async (filter: EventFilter, by: TimelineUnit) => {
      const buckets = await (await filled()).timeline(filter, by);
      return buckets.map(({ start, meetings, signings, twinnings }) => [
        start,
        meetings,
        signings,
        twinnings,
      ]);
    };
    const OCCURRED = { statuses: ['OCCURRED'] } as const;

    it.each<[TimelineUnit, (string | number | null)[][]]>([
      [
        'YEAR',
        [
          ['2024-01-01', 3, 2, 1],
          [null, 1, 0, 0],
        ],
      ],
      [
        'QUARTER',
        [
          ['2024-01-01', 0, 0, 1],
          ['2024-04-01', 2, 1, 0],
          ['2024-10-01', 0, 1, 0],
          [null, 2, 0, 0],
        ],
      ],
      [
        'MONTH',
        [
          ['2024-01-01', 0, 0, 1],
          ['2024-05-01', 1, 1, 0],
          ['2024-06-01', 1, 0, 0],
          ['2024-12-01', 0, 1, 0],
          [null, 2, 0, 0],
        ],
      ],
      [
        'DAY',
        [
          ['2024-01-01', 0, 0, 1],
          ['2024-05-09', 1, 0, 0],
          ['2024-06-30', 1, 0, 0],
          ['2024-12-31', 0, 1, 0],
          [null, 2, 1, 0],
        ],
      ],
    ])('by %s leaves what is dated less precisely apart', async (by, expected) => {
      expect(await rows(OCCURRED, by)).toEqual(expected);
    });

    it('counts what the filter lets through, each event once', async () => {
      expect(await rows({ statuses: ['PLANNED'] }, 'MONTH')).toEqual([['2025-02-01', 1, 0, 0]]);
      const involvingAny = { ids: ['quang-ninh', 'dongxing'], withAffiliates: true };
      expect(await rows({ involvingAny }, 'YEAR')).toEqual([['2024-01-01', 3, 0, 0]]);
      expect(await rows({ types: ['SIGNING'], during: { to: '2024-05-31' } }, 'QUARTER')).toEqual([
        ['2024-04-01', 0, 1, 0],
      ]);
      expect(await rows({ ids: [] }, 'YEAR')).toEqual([]);
    });

    it('has every event that is counted', async () => {
      const store = await filled();
      for (const by of ['YEAR', 'QUARTER', 'MONTH', 'DAY'] as const) {
        const buckets = await store.timeline({}, by);
        const sum = buckets.reduce(
          (total, { meetings, signings, twinnings }) => total + meetings + signings + twinnings,
          0,
        );
        expect(sum).toBe(await store.countEvents({}));
      }
    });
  });
}
