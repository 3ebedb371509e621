import fc from 'fast-check';
import { loadGazetteer } from '../../src/gazetteer';
import type { GraphEvent } from '../../src/graph';
import { updateGraph } from '../../src/ingest';
import type { EventFilter, EventOrder, GraphStore, Page, Position, StoredArticle } from '../../src/store';
import { storeOf } from './graph-dump';
import { randomNews } from './random-news';

/** Any two of the conditions; entities are told by their place among those of the store. */
const conditions = fc.record({
  types: fc.subarray(['MEETING', 'SIGNING', 'TWINNING'] as const, { minLength: 1 }),
  statuses: fc.subarray(['OCCURRED', 'PLANNED', 'DENIED'] as const, { minLength: 1 }),
  during: fc.record({ from: fc.constantFrom('2023', '2024-05-10'), to: fc.constantFrom('2024-05', '2025') }),
  countries: fc.subarray(['VN', 'CN', 'LA'], { minLength: 1 }),
  acrossCountries: fc.constant(['VN', 'CN']),
  minReports: fc.constantFrom(1, 2),
  involving: fc.tuple(fc.nat(30), fc.boolean()),
});
type Conditions = typeof conditions extends fc.Arbitrary<infer T> ? T : never;

const NAMES = [
  'types',
  'statuses',
  'during',
  'countries',
  'acrossCountries',
  'minReports',
  'involving',
] as const;

const filters = fc
  .tuple(conditions, fc.subarray([...NAMES], { maxLength: 2 }))
  .map(([all, chosen]) => Object.fromEntries(chosen.map((name) => [name, all[name]])) as Partial<Conditions>);

const requests = fc.record({
  limit: fc.integer({ min: 1, max: 3 }),
  fromEnd: fc.boolean(),
  orderBy: fc.record({
    field: fc.constantFrom<EventOrder>('DATE', 'REPORTS'),
    direction: fc.constantFrom('ASC' as const, 'DESC' as const),
  }),
});

async function filterOf(
  store: GraphStore,
  { involving, ...rest }: Partial<Conditions>,
): Promise<EventFilter> {
  const ids = await store.scan('entity', null, 1000);
  const at = (index: number) => ids.slice(index % ids.length, (index % ids.length) + 1);
  return {
    ...rest,
    ...(involving && { involvingAny: { ids: at(involving[0]), withAffiliates: involving[1] } }),
  };
}

const key = ({ node, position }: Page<GraphEvent>['items'][number]) =>
  `${node.id} ${JSON.stringify(position)}`;

/** One article of the list comes where it is not there, or goes. */
async function comeAndGo(store: GraphStore, articles: readonly StoredArticle[], step: number): Promise<void> {
  const article = articles[step % articles.length]!;
  const isThere = (await store.articles([article.article.id])).size > 0;
  const change = isThere ? { put: [], remove: [article.article.id] } : { put: [article], remove: [] };
  await store.write((tx) => updateGraph(tx, loadGazetteer(), change));
}

test('paging through any filter gives each event once while articles come and go', async () => {
  let staying = 0;
  const property = fc.asyncProperty(
    fc.tuple(randomNews, filters, requests),
    async ([articles, asked, request]) => {
      const store = await storeOf(articles);
      const filter = await filterOf(store, asked);
      const moving = articles.filter((_, index) => index % 3 === 2);
      const matching = async () => {
        const page = await store.findEvents(filter, { limit: 1000, orderBy: request.orderBy });
        return new Set(page.items.map(key));
      };
      let always = await matching();
      const seen: string[] = [];
      let position: Position | null = null;
      for (let more = true, step = 0; more; step++) {
        const from = request.fromEnd ? { before: position } : { after: position };
        const page: Page<GraphEvent> = await store.findEvents(filter, { ...request, ...from });
        seen.push(...page.items.map(key));
        position = page.items.at(request.fromEnd ? 0 : -1)?.position ?? position;
        more = page.hasMore;
        if (moving.length > 0) await comeAndGo(store, moving, step);
        const now = await matching();
        if (more) always = new Set([...always].filter((item) => now.has(item)));
      }
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen).toEqual(expect.arrayContaining([...always]));
      staying += always.size;
      await store.close();
    },
  );
  await fc.assert(property, { numRuns: 80 });
  expect(staying).toBeGreaterThan(20);
});
