import type { EventStatus } from '../../src/graph';
import type { ArticleNote, ClaimNote } from '../ingest/news';
import { graphOf } from './graph-of';

const COUNTRY = { country: null, roles: [] };
const ENTITIES: ArticleNote['entities'] = [
  { id: 'mc', type: 'City', name: 'thành phố Móng Cái', level: 'city', country: 'VN' },
  { id: 'dh', type: 'City', name: 'thành phố Đông Hưng', level: 'city', country: 'CN' },
  { id: 'mc-party', type: 'Party', name: 'Thành ủy Móng Cái', place: 'mc' },
  { id: 'dh-party', type: 'Party', name: 'Thành ủy Đông Hưng', place: 'dh' },
  { id: 'mc-police', type: 'Association', name: 'Công an thành phố Móng Cái', place: 'mc' },
  { id: 'dh-police', type: 'Association', name: 'Cục Công an thành phố Đông Hưng', place: 'dh' },
  { ...COUNTRY, id: 'van', type: 'Person', name: 'Lý Thị Vân', roles: [{ title: 'Bí thư', of: 'mc-party' }] },
  {
    ...COUNTRY,
    id: 'bach',
    type: 'Person',
    name: 'Trần Thái Bạch',
    roles: [{ title: 'Bí thư', of: 'dh-party' }],
  },
];

const TOWNS: [string, string] = ['mc', 'dh'];
const PARTIES: [string, string] = ['dh-party', 'mc-party'];
const POLICE: [string, string] = ['mc-police', 'dh-police'];
const SECRETARIES: [string, string] = ['van', 'bach'];

/** An article for each claim or list of claims: `a0`, `a1` … */
const tell = (...claims: readonly (Partial<ClaimNote> | readonly Partial<ClaimNote>[])[]) =>
  graphOf(
    ...claims.map((told, index) => ({
      id: `a${index}`,
      publishedAt: '2024-05-12',
      entities: ENTITIES,
      claims: [told].flat().map((claim) => ({ type: 'MEETING' as const, pairs: [TOWNS], ...claim })),
    })),
  );

/** Which articles report each event, by date. */
const reported = ({ events }: Awaited<ReturnType<typeof tell>>) =>
  events.map(
    ({ date, reports }) => `${date ?? 'undated'}: ${reports.map(({ articleId }) => articleId).join(' ')}`,
  );

const DAY = '2024-05-09';

describe('meetings', () => {
  test('two reports of one day and pair are one, with both quotes', async () => {
    const graph = await tell({ date: DAY }, { date: DAY, pairs: [['dh', 'mc']] });
    expect(reported(graph)).toEqual([`${DAY}: a0 a1`]);
    expect(graph.events[0]?.id).toMatch(/^meeting:2024-05-09:.*dongxing\+.*mong-cai$/);
  });

  test('sides agree between articles that number them differently', async () => {
    const { events } = await tell({ date: DAY }, { date: DAY, pairs: [['dh', 'mc']] });
    const sides = new Map(events[0]?.participants.map(({ entityId, side }) => [entityId, side]));
    expect([...sides.values()].sort()).toEqual([1, 2]);
    expect(new Set(events[0]?.participants.map(({ entityId, side }) => `${entityId} ${side}`)).size).toBe(2);
  });

  test('two days are two meetings', async () => {
    expect(reported(await tell({ date: DAY }, { date: '2024-05-10' }))).toHaveLength(2);
  });

  test('secretaries, party committees and towns that met on one day were at one meeting', async () => {
    const graph = await tell(
      { date: DAY, pairs: [SECRETARIES] },
      { date: DAY, pairs: [TOWNS] },
      { date: DAY, pairs: [PARTIES] },
    );
    expect(reported(graph)).toEqual([`${DAY}: a0 a1 a2`]);
    expect(graph.events[0]?.pairs).toHaveLength(3);
  });

  test('party committees and police that met on one day were at two; that the towns met is neither', async () => {
    const graph = await tell({ date: DAY, pairs: [PARTIES] }, { date: DAY, pairs: [POLICE] }, { date: DAY });
    expect(reported(graph)).toHaveLength(3);
  });

  test.each([
    ['2024', [`${DAY}: a0 a1`]],
    ['2024-05', [`${DAY}: a0 a1`]],
    ['2023', ['2023: a1', `${DAY}: a0`]],
    ['2024-06', [`${DAY}: a0`, '2024-06: a1']],
    [null, [`${DAY}: a0`, 'undated: a1']],
  ])(
    'what another article dates to %s is the meeting of the day only if it contains it',
    async (date, expected) => {
      expect(reported(await tell({ date: DAY }, { date })).sort()).toEqual([...expected].sort());
    },
  );

  test('a year that saw two meetings leaves open which is meant', async () => {
    const graph = await tell({ date: DAY }, { date: '2024-08-13' }, { date: '2024' });
    expect(reported(graph)).toHaveLength(3);
  });

  test('an article that tells a day and a year apart means two meetings', async () => {
    expect(reported(await tell([{ date: DAY }, { date: '2024' }]))).toHaveLength(2);
  });

  test('undated reports of one pair are one meeting within a week, else not', async () => {
    const note = (id: string, publishedAt: string | null): ArticleNote => ({
      id,
      publishedAt,
      entities: ENTITIES,
      claims: [{ type: 'MEETING', pairs: [TOWNS] }],
    });
    const graph = await graphOf(
      note('a', '2024-05-01'),
      note('b', '2024-05-06'),
      note('c', '2024-06-20'),
      note('d', null),
    );
    expect(graph.events.map(({ reports }) => reports.map(({ articleId }) => articleId)).sort()).toEqual([
      ['a', 'b'],
      ['c'],
      ['d'],
    ]);
  });
});

describe('status', () => {
  test('a plan that came true is the event that occurred', async () => {
    const { events } = await tell({ date: DAY, status: 'PLANNED' }, { date: DAY });
    expect(events).toHaveLength(1);
    expect(events[0]?.status).toBe('OCCURRED');
  });

  test('a plan that was cancelled is cancelled', async () => {
    const { events } = await tell({ date: DAY, status: 'PLANNED' }, { date: DAY, status: 'CANCELLED' });
    expect(events.map(({ status }) => status)).toEqual(['CANCELLED']);
  });

  test.each<EventStatus>(['DENIED', 'WISHED', 'CANCELLED'])(
    'what was %s is no part of what occurred',
    async (status) => {
      const { events } = await tell({ date: DAY, status }, { date: DAY });
      expect(events.map((event) => event.status).sort()).toEqual([status, 'OCCURRED'].sort());
      expect(new Set(events.map(({ id }) => id)).size).toBe(2);
    },
  );
});

describe('twinnings', () => {
  const twinned = (date: string | null, pairs: [string, string][] = [TOWNS]) => ({
    type: 'TWINNING' as const,
    date,
    pairs,
  });

  test('a pair is twinned once, on the day that most articles give, as exactly as they agree', async () => {
    const { events } = await tell(twinned('2014'), twinned('2014-08'), twinned('2016'), twinned(null));
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ date: '2014-08', type: 'TWINNING' });
    expect(events[0]?.reports).toHaveLength(4);
  });

  test('a claim of several twinnings makes one event a pair', async () => {
    const { events } = await tell(twinned('2014', [TOWNS, PARTIES]));
    expect(events.map(({ pairs }) => pairs.length)).toEqual([1, 1]);
    expect(events.every(({ participants }) => participants.length === 2)).toBe(true);
  });
});
