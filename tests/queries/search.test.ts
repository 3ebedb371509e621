import fc from 'fast-check';
import { connection, encodeCursor, type PageArguments, searchList } from '../../src/queries';
import type { GraphStore } from '../../src/store';
import { seededStore } from '../api/running-api';

const byRank = { field: 'RANK', direction: 'ASC' } as const;

let store: GraphStore;
beforeAll(async () => {
  store = await seededStore();
});
afterAll(() => store.close());

const open = (text: string, args: PageArguments) => connection(searchList(store, text), args, byRank);

it('any page is the cut of the whole list that was asked for', async () => {
  const whole = await open('dong hung', { first: 100 }).edges();
  expect(whole.length).toBeGreaterThan(2);
  const index = fc.option(fc.nat(whole.length - 1));
  await fc.assert(
    fc.asyncProperty(
      index,
      index,
      fc.integer({ min: 1, max: 5 }),
      fc.boolean(),
      async (a, b, size, fromEnd) => {
        const after = a === null ? null : whole[a]?.cursor;
        const before = b === null ? null : whole[b]?.cursor;
        const range = whole.slice(a === null ? 0 : a + 1, b ?? whole.length);
        const page = open('dong hung', { after, before, ...(fromEnd ? { last: size } : { first: size }) });
        const expected = fromEnd ? range.slice(-size) : range.slice(0, size);
        expect(await page.edges()).toEqual(expected);
        const { hasNextPage, hasPreviousPage } = await page.pageInfo();
        const more = range.length > size;
        expect(hasNextPage).toBe(fromEnd ? b !== null : more || b !== null);
        expect(hasPreviousPage).toBe(fromEnd ? more || a !== null : a !== null);
      },
    ),
  );
});

it.each(['', '   ', 'x'.repeat(201)])('“%s” is refused', (text) => {
  expect(() => searchList(store, text)).toThrow(expect.objectContaining({ code: 'ARGUMENT_INVALID' }));
});

it.each([-1, 0.5, 'first', null, 1e300, '1', '0.5 -1', 'NaN 1', '1 1 1'])(
  'a cursor with the rank %s is refused',
  async (value) => {
    const after = encodeCursor(byRank, { value, id: 'x' });
    await expect(open('dong hung', { after }).nodes()).rejects.toMatchObject({ code: 'CURSOR_INVALID' });
  },
);

it('counts without reading the page, or with it', async () => {
  const hits = open('dong hung', { first: 1 });
  const total = await hits.totalCount();
  expect(total).toBeGreaterThan(2);
  expect([(await hits.nodes()).length, await hits.totalCount()]).toEqual([1, total]);
});

it('finds nothing for what nobody is named', async () => {
  const none = open('qqqqqqqq', { first: 5 });
  expect([await none.nodes(), await none.totalCount()]).toEqual([[], 0]);
});
