import fc from 'fast-check';
import { type GraphEvent, sortKey } from '../../src/graph';
import type {
  EventFilter,
  EventOrder,
  GraphStore,
  Page,
  PageRequest,
  Position,
  SortDirection,
} from '../../src/store';
import { apply, entity, event, type OpenEmpty, reportedBy, stored } from './fixtures';

const dates = fc.option(fc.constantFrom('2023', '2023-05', '2023-05-09', '2024', '2024-01-01'), {
  nil: null,
});

const events: fc.Arbitrary<GraphEvent[]> = fc.uniqueArray(
  fc
    .tuple(
      fc.integer({ min: 0, max: 99 }),
      dates,
      fc.constantFrom('MEETING', 'TWINNING'),
      fc.integer({ min: 0, max: 2 }),
    )
    .map(([number, date, type, reports]) =>
      event(`event:${number}`, {
        type: type as GraphEvent['type'],
        date,
        pairs: [['a', `b${number % 3}`]],
        ...reportedBy(...['a1', 'a2'].slice(0, reports)),
      }),
    ),
  { selector: ({ id }) => id, maxLength: 25 },
);

const filters: fc.Arbitrary<EventFilter> = fc.constantFrom(
  {},
  { types: ['MEETING' as const] },
  { involvingAny: { ids: ['b1', 'b2'], withAffiliates: true } },
  { during: { from: '2023-05' } },
  { minReports: 1 },
);

const orders = fc.record({
  field: fc.constantFrom<EventOrder>('DATE', 'REPORTS'),
  direction: fc.constantFrom<SortDirection>('ASC', 'DESC'),
});

type Request = PageRequest<EventOrder>;

/** Every page of a list, read from one end to the other. */
async function readAll(
  store: GraphStore,
  filter: EventFilter,
  request: Request,
): Promise<Page<GraphEvent>[]> {
  const pages: Page<GraphEvent>[] = [];
  let position: Position | null = null;
  do {
    const place: Partial<Request> = request.fromEnd ? { before: position } : { after: position };
    const page: Page<GraphEvent> = await store.findEvents(filter, { ...request, ...place });
    pages.push(page);
    // As a cursor would carry it.
    position = JSON.parse(JSON.stringify(page.items.at(request.fromEnd ? 0 : -1)?.position ?? null));
  } while (pages.at(-1)?.hasMore);
  return request.fromEnd ? pages.reverse() : pages;
}

const idsOf = (pages: readonly Page<GraphEvent>[]) =>
  pages.flatMap(({ items }) => items.map(({ node }) => node.id));

/** The order that the port promises, worked out apart from any store. */
function inOrder(list: readonly GraphEvent[], { field, direction }: Request['orderBy']): string[] {
  const value = ({ date, reports }: GraphEvent) => (field === 'DATE' ? (date ?? '~') : reports.length);
  const sorted = list.toSorted((x, y) => {
    const [a, b] = [value(x), value(y)];
    return a < b || (a === b && x.id < y.id) ? -1 : 1;
  });
  return (direction === 'ASC' ? sorted : sorted.reverse()).map(({ id }) => id);
}

export function describePages(open: OpenEmpty): void {
  describe('pages', () => {
    it('give each item once and in order, forwards and backwards', async () => {
      const store = await open();
      const property = fc.asyncProperty(
        events,
        filters,
        orders,
        fc.integer({ min: 1, max: 7 }),
        fc.boolean(),
        async (list, filter, orderBy, limit, fromEnd) => {
          await apply(store, {
            deleteEvents: await store.scan('event', null, 1000),
            putEvents: list,
          });
          const pages = await readAll(store, filter, { limit, orderBy, fromEnd });
          const matching = await store.findEvents(filter, { limit: 1000, orderBy });
          expect(idsOf(pages)).toEqual(idsOf([matching]));
          expect(idsOf([matching])).toEqual(
            inOrder(
              matching.items.map(({ node }) => node),
              orderBy,
            ),
          );
          expect(matching.items).toHaveLength(await store.countEvents(filter));
          expect(matching.hasMore).toBe(false);
          if (Object.keys(filter).length === 0) expect(matching.items).toHaveLength(list.length);
        },
      );
      await fc.assert(property, { numRuns: 60 });
    });

    it('give what stays exactly once while other items come and go', async () => {
      const store = await open();
      const property = fc.asyncProperty(
        events,
        events,
        orders,
        fc.boolean(),
        async (before, after, orderBy, fromEnd) => {
          const staying = before.filter(({ id }) => Number(id.slice(6)) % 2 === 0);
          const coming = after.filter(({ id }) => Number(id.slice(6)) % 2 === 1);
          await apply(store, { deleteEvents: await store.scan('event', null, 1000), putEvents: before });
          const seen: string[] = [];
          let position: Position | null = null;
          for (let hasMore = true; hasMore; ) {
            const page: Page<GraphEvent> = await store.findEvents(
              {},
              { limit: 3, orderBy, fromEnd, ...(fromEnd ? { before: position } : { after: position }) },
            );
            seen.push(...idsOf([page]));
            position = page.items.at(fromEnd ? 0 : -1)?.position ?? position;
            hasMore = page.hasMore;
            const leaving = before.filter((item) => !staying.includes(item)).map(({ id }) => id);
            await apply(store, { deleteEvents: leaving, putEvents: coming });
          }
          for (const { id } of staying) expect(seen.filter((other) => other === id)).toEqual([id]);
          const gone = before.map(({ id }) => id).concat(coming.map(({ id }) => id));
          expect(seen.filter((id) => !gone.includes(id))).toEqual([]);
        },
      );
      await fc.assert(property, { numRuns: 30 });
    });

    const threeEvents = async () => {
      const store = await open();
      await apply(store, {
        putEvents: [event('m1', { date: '2023' }), event('m2', { date: '2024' }), event('m3')],
      });
      return store;
    };

    it('lie strictly between two positions', async () => {
      const store = await threeEvents();
      const orderBy = { field: 'DATE', direction: 'ASC' } as const;
      const page = await store.findEvents(
        {},
        { limit: 5, orderBy, after: { value: '2023', id: 'm1' }, before: { value: null, id: 'm3' } },
      );
      expect(page).toMatchObject({
        items: [{ node: { id: 'm2' }, position: { value: '2024', id: 'm2' } }],
        hasMore: false,
      });
    });

    it('may start at a position whose item is gone', async () => {
      const store = await threeEvents();
      const orderBy = { field: 'DATE', direction: 'DESC' } as const;
      const page = await store.findEvents({}, { limit: 5, orderBy, after: { value: '2023-07', id: 'gone' } });
      expect(idsOf([page])).toEqual(['m1']);
    });

    it('place what is not dated after everything when ascending, before it when descending', async () => {
      const store = await threeEvents();
      const ids = async (direction: SortDirection) =>
        idsOf([await store.findEvents({}, { limit: 5, orderBy: { field: 'DATE', direction } })]);
      expect(await ids('ASC')).toEqual(['m1', 'm2', 'm3']);
      expect(await ids('DESC')).toEqual(['m3', 'm2', 'm1']);
    });

    it('tell whether there is more in the direction of reading', async () => {
      const store = await threeEvents();
      const orderBy = { field: 'DATE', direction: 'ASC' } as const;
      const more = async (request: Partial<Request>) =>
        (await store.findEvents({}, { limit: 3, orderBy, ...request })).hasMore;
      expect(await more({})).toBe(false);
      expect(await more({ limit: 2 })).toBe(true);
      expect(await more({ limit: 2, fromEnd: true })).toBe(true);
      expect(await more({ limit: 1, after: { value: '2024', id: 'm2' } })).toBe(false);
      expect(await more({ limit: 1, before: { value: '2024', id: 'm2' }, fromEnd: true })).toBe(false);
    });

    it.each([0, -1, 1.5, Number.NaN])('refuse a limit of %p', async (limit) => {
      const store = await open();
      const orderBy = { field: 'DATE', direction: 'ASC' } as const;
      await expect(store.findEvents({}, { limit, orderBy })).rejects.toMatchObject({
        code: 'ARGUMENT_INVALID',
      });
    });

    it('refuse a position of another order', async () => {
      const store = await open();
      const page = (field: EventOrder, value: string | number) =>
        store.findEvents({}, { limit: 1, orderBy: { field, direction: 'ASC' }, after: { value, id: 'm' } });
      await expect(page('DATE', 3)).rejects.toMatchObject({ code: 'CURSOR_INVALID' });
      await expect(page('REPORTS', '2024')).rejects.toMatchObject({ code: 'CURSOR_INVALID' });
    });

    it('of entities and articles go by name, title and date', async () => {
      const store = await open();
      await apply(store, {
        putEntities: ['Đông Hưng', 'Ấp Bắc', 'Đông Hưng'].map((name, index) =>
          entity('City', `c${index}`, name),
        ),
        putArticles: [
          stored('a1', { title: 'Ý' }),
          stored('a2', { title: null }),
          stored('a3', { title: 'Ẩn' }),
        ],
      });
      const entities = await store.findEntities(
        {},
        { limit: 9, orderBy: { field: 'NAME', direction: 'ASC' } },
      );
      expect(entities.items.map(({ position }) => position)).toEqual([
        { value: sortKey('Ấp Bắc'), id: 'c1' },
        { value: sortKey('Đông Hưng'), id: 'c0' },
        { value: sortKey('Đông Hưng'), id: 'c2' },
      ]);
      const byTitle = { field: 'TITLE', direction: 'ASC' } as const;
      const articles = await store.findArticles({}, { limit: 9, orderBy: byTitle });
      expect(articles.items.map(({ position }) => position)).toEqual([
        { value: sortKey('Ẩn'), id: 'a3' },
        { value: sortKey('Ý'), id: 'a1' },
        { value: null, id: 'a2' },
      ]);
      const last = await store.findArticles(
        {},
        { limit: 9, orderBy: byTitle, after: { value: sortKey('Ý'), id: 'a1' } },
      );
      expect(last.items.map(({ node }) => node.id)).toEqual(['a2']);
    });
  });
}
