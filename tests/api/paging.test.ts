import { type RunningApi, runApi } from './running-api';
import { anotherMeeting } from './seed-graph';

interface Answered {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const PAGE =
  '{ edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }';

let api: RunningApi;
beforeAll(async () => {
  api = await runApi();
});
afterAll(() => api.close());

async function page(list: string, args: string): Promise<Answered> {
  const { data, errors } = await api.ask(`{ list: ${list.replace('ARGS', args)} }`);
  expect(errors).toBeUndefined();
  return data.list.inner ?? data.list;
}

async function walk(list: string, way: 'forwards' | 'backwards', size: number): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | null = null;
  for (;;) {
    const [take, from] = way === 'forwards' ? ['first', 'after'] : ['last', 'before'];
    const args: string = `${take}: ${size}${cursor ? `, ${from}: "${cursor}"` : ''}`;
    const { edges, pageInfo }: Answered = await page(list, args);
    const found = edges.map((edge) => edge.node.id);
    if (way === 'forwards') ids.push(...found);
    else ids.unshift(...found);
    expect(way === 'forwards' ? pageInfo.hasPreviousPage : pageInfo.hasNextPage).toBe(cursor !== null);
    if (!(way === 'forwards' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) return ids;
    cursor = way === 'forwards' ? pageInfo.endCursor : pageInfo.startCursor;
  }
}

const LISTS = {
  events: `events(ARGS) ${PAGE}`,
  'events, oldest first': `events(ARGS, orderBy: { field: DATE, direction: ASC }) ${PAGE}`,
  'events by reports': `events(ARGS, orderBy: { field: REPORTS, direction: DESC }) ${PAGE}`,
  cities: `cities(ARGS) ${PAGE}`,
  agreements: `agreements(ARGS) ${PAGE}`,
  articles: `articles(ARGS) ${PAGE}`,
  'articles by title': `articles(ARGS, orderBy: { field: TITLE, direction: ASC }) ${PAGE}`,
  search: `search(ARGS, text: "Mong Cai") ${PAGE}`,
  partners: `city(ref: { id: "dong-hung" }) { inner: metWith(ARGS) ${PAGE} }`,
};

describe.each(Object.entries(LISTS))('%s', (_, list) => {
  it('page by page, either way, gives the whole list', async () => {
    const whole = (await page(list, 'first: 100')).edges.map((edge) => edge.node.id);
    expect(whole.length).toBeGreaterThan(0);
    expect(new Set(whole).size).toBe(whole.length);
    for (const size of [1, 2, 3]) {
      expect(await walk(list, 'forwards', size)).toEqual(whole);
      expect(await walk(list, 'backwards', size)).toEqual(whole);
    }
  });
});

it('mentions come page by page in the order of the text', async () => {
  const mentions = (args: string) =>
    api.ask(`{ article(id: "seed-1") { mentions(${args}) { nodes { start } pageInfo { endCursor } } } }`);
  const whole = (await mentions('first: 100')).data.article.mentions.nodes;
  const head = (await mentions('first: 3')).data.article.mentions;
  const tail = (await mentions(`first: 100, after: "${head.pageInfo.endCursor}"`)).data.article.mentions;
  expect([...head.nodes, ...tail.nodes]).toEqual(whole);
  expect(whole).toEqual([...whole].sort((a: { start: number }, b: { start: number }) => a.start - b.start));
});

it('after and before together bound the page at both ends', async () => {
  const list = `cities(ARGS) ${PAGE}`;
  const whole = (await page(list, 'first: 100')).edges;
  const between = await page(list, `first: 100, after: "${whole[1]?.cursor}", before: "${whole[5]?.cursor}"`);
  expect(between.edges).toEqual(whole.slice(2, 5));
  expect(between.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
});

it('an empty page has no cursors', async () => {
  const empty = await page(`city(ref: { id: "lang-son" }) { inner: metWith(ARGS) ${PAGE} }`, 'first: 5');
  expect(empty).toEqual({
    edges: [],
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  });
});

it('a cursor stays right while events come in before and after it', async () => {
  const list = `events(ARGS, orderBy: { field: DATE, direction: ASC }) ${PAGE}`;
  const before = await page(list, 'first: 3');
  const rest = (await page(list, `first: 100, after: "${before.pageInfo.endCursor}"`)).edges.map(
    (e) => e.node.id,
  );
  await api.store.write((tx) =>
    tx.apply({ putEvents: [anotherMeeting('m-early', '2001'), anotherMeeting('m-late', '2026-01-01')] }),
  );
  const later = (await page(list, `first: 100, after: "${before.pageInfo.endCursor}"`)).edges.map(
    (e) => e.node.id,
  );
  expect(later).not.toContain('m-early');
  expect(later.filter((id) => id !== 'm-late')).toEqual(rest);
  expect(later).toContain('m-late');
});
