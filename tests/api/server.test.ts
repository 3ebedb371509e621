import { get } from 'node:http';
import { pino } from 'pino';
import { createApi, execute, startServer } from '../../src/api';
import { type RunningApi, runApi, seededStore, services } from './running-api';

let api: RunningApi;
beforeAll(async () => {
  api = await runApi({ explorer: 'not/built' });
});
afterAll(() => api.close());

it('/health says ok, / leads to the API where the page is not built, all else is not found', async () => {
  const health = await fetch(`${api.url}/health`);
  expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }]);
  const root = await fetch(`${api.url}/`, { redirect: 'manual' });
  expect([root.status, root.headers.get('location')]).toEqual([302, '/graphql']);
  const other = await fetch(`${api.url}/graphql/../etc`);
  expect([other.status, (await other.json()).errors[0].extensions.code]).toEqual([404, 'NOT_FOUND']);
});

it('the playground is one page that needs no network, with the questions as tabs', async () => {
  const response = await fetch(`${api.url}/graphql`, { headers: { accept: 'text/html' } });
  const html = await response.text();
  expect(response.headers.get('content-type')).toContain('text/html');
  expect(html).toContain('<title>Bang Giao</title>');
  expect(html).not.toMatch(/<script[^>]+src=/);
  expect(html).not.toMatch(/<link[^>]+href="(?!data:)/);
  expect(html).not.toMatch(/@import|url\(["']?https?:/);
  expect(html).not.toMatch(/unpkg\.com|jsdelivr|cdnjs|esm\.sh|fonts\.googleapis/);
  const options = JSON.parse(/renderYogaGraphiQL\(\s*window[^,]+,\s*(\{.*\}),\s*\)/.exec(html)?.[1] ?? '{}');
  const tabs = options.defaultTabs;
  expect(tabs.length).toBeGreaterThan(5);
  expect(tabs[0].query).toContain('query LastMeetings');
  expect(JSON.parse(tabs[0].variables)).toEqual({ a: { name: 'Móng Cái' }, b: { name: 'Đông Hưng' } });
  expect([options.query, options.variables]).toEqual([tabs[0].query, tabs[0].variables]);
});

it('a question can come in the address too, but no other site may read the answer', async () => {
  const response = await fetch(`${api.url}/graphql?query=%7B__typename%7D`, {
    headers: { origin: 'https://evil.example' },
  });
  expect(await response.json()).toMatchObject({ data: { __typename: 'Query' } });
  expect(response.headers.get('access-control-allow-origin')).toBeNull();
});

it.each([
  ['evil.example', 403],
  ['evil.example:4000', 403],
  ['localhost:4000', 302],
  ['127.0.0.1', 302],
  ['[::1]:4000', 302],
])('on this machine alone, who asks for %s gets %d', async (host, status) => {
  const { hostname, port } = new URL(api.url);
  const answered = await new Promise((resolve, reject) =>
    get({ hostname, port, path: '/', headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on('error', reject),
  );
  expect(answered).toBe(status);
});

it('a port that is taken is ADDRESS_UNAVAILABLE', async () => {
  const port = Number(new URL(api.url).port);
  const second = startServer({ ...services(api.store), logger: pino({ level: 'silent' }), port });
  await expect(second).rejects.toMatchObject({ code: 'ADDRESS_UNAVAILABLE', details: { port } });
});

it('closing lets an answer under way finish', async () => {
  const store = await seededStore();
  let release = () => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  let asked = () => {};
  const underWay = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const standard = services(store);
  const server = await startServer({
    ...standard,
    port: 0,
    articleFrom: async (input) => {
      asked();
      await gate;
      return standard.articleFrom(input);
    },
  });
  const answer = fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ preview(article: { text: "Một câu." }) { language } }' }),
  }).then((response) => response.json());
  await underWay;
  const closed = server.close();
  release();
  expect(await answer).toMatchObject({ data: { preview: { language: 'vi' } } });
  await closed;
  await expect(fetch(`${server.url}/health`)).rejects.toThrow();
  await store.close();
});

it('the handler answers without a server', async () => {
  const handler = createApi(services(api.store));
  const response = await handler.fetch('http://localhost/graphql?query=%7B__typename%7D');
  expect(await response.json()).toMatchObject({ data: { __typename: 'Query' } });
});

describe('execute', () => {
  it('answers one operation', async () => {
    const document = 'query A($ref: EntityRef!) { city(ref: $ref) { id } } query B { __typename }';
    const variables = { ref: { name: 'mong cai' } };
    expect(await execute(services(api.store), document, variables, 'A')).toEqual({
      data: { city: { id: 'mong-cai' } },
    });
  });

  it.each([
    ['{ city', 'GRAPHQL_PARSE_FAILED'],
    ['{ nonsense }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ city(ref: { name: "Nowhere" }) { id } }', 'ENTITY_NOT_FOUND'],
  ])('puts the errors of %s into the result', async (document, code) => {
    const { errors } = await execute(services(api.store), document);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions.code).toBe(code);
  });
});
