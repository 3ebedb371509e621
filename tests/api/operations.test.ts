import { request } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { pino } from 'pino';
import { createToken } from '../../src/access';
import { startServer } from '../../src/api';
import { type RunningApi, runApi, seededStore, services } from './running-api';

let api: RunningApi;
beforeEach(async () => {
  api = await runApi();
});
afterEach(() => api.close());

const QUESTION = `query=${encodeURIComponent('{ events(first: 50) { nodes { id evidence { quote rule } } } }')}`;

describe('/ready', () => {
  it('says whether the store answers', async () => {
    const ready = await fetch(`${api.url}/ready`);
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ok' }]);
    await api.store.close();
    const gone = await fetch(`${api.url}/ready`);
    expect([gone.status, await gone.json()]).toEqual([
      503,
      { status: 'unavailable', code: 'STORE_UNAVAILABLE' },
    ]);
    expect((await fetch(`${api.url}/health`)).status).toBe(200);
  });
});

describe('/metrics', () => {
  it('counts requests, costs, errors and calls of the store', async () => {
    await api.ask('{ statistics { articles } }');
    await api.ask('{ city(ref: { id: "none" }) { id } }');
    await fetch(`${api.url}/wp-login.php?x=1`);
    const response = await fetch(`${api.url}/metrics`);
    expect(response.headers.get('content-type')).toContain('text/plain');
    const text = await response.text();
    expect(text).toContain(
      'bang_giao_http_request_duration_seconds_count{path="/graphql",method="POST",status="200"} 2',
    );
    expect(text).toContain(
      'bang_giao_http_request_duration_seconds_count{path="other",method="GET",status="404"} 1',
    );
    expect(text).toContain('bang_giao_operation_cost_sum 4');
    expect(text).toContain('bang_giao_errors_total{code="ENTITY_NOT_FOUND"} 1');
    expect(text).toContain('bang_giao_store_call_duration_seconds_count{method="statistics"} 1');
    expect(text).toContain('bang_giao_subscriptions 0');
    expect(text).toContain('process_cpu_seconds_total');
    expect(text).not.toContain('wp-login');
  });

  it('is for whoever may read', async () => {
    const store = await seededStore();
    const { text } = await createToken(store, { name: 'x', scopes: ['read'] });
    const server = await startServer({ ...services(store), host: '0.0.0.0', port: 0 });
    expect((await fetch(`${server.url}/metrics`)).status).toBe(401);
    expect(
      (await fetch(`${server.url}/metrics`, { headers: { authorization: `Bearer ${text}` } })).status,
    ).toBe(200);
    expect((await fetch(`${server.url}/ready`)).status).toBe(200);
    await server.close();
    await store.close();
  });
});

describe('answers to GET', () => {
  it('carry a tag, and are not sent again to those who have them', async () => {
    const first = await fetch(`${api.url}/graphql?${QUESTION}`);
    const tag = first.headers.get('etag')!;
    expect(tag).toMatch(/^W\/".+"$/);
    const same = await fetch(`${api.url}/graphql?${QUESTION}`, {
      headers: { 'if-none-match': `"x", ${tag}` },
    });
    expect([same.status, await same.text()]).toEqual([304, '']);
    const other = await fetch(`${api.url}/graphql?query=%7B__typename%7D`, {
      headers: { 'if-none-match': tag },
    });
    expect(other.status).toBe(200);
  });

  it('with errors carry none', async () => {
    const headers = { accept: 'application/graphql-response+json' };
    const wrong = await fetch(`${api.url}/graphql?query=%7Bnonsense%7D`, { headers });
    expect([wrong.status, wrong.headers.get('etag')]).toEqual([400, null]);
  });
});

it('long answers are gzipped for those who take it, where that is wanted', async () => {
  const other = await runApi({ compress: true });
  const raw = (headers: Record<string, string>) =>
    new Promise<{ encoding: string | undefined; body: Buffer }>((resolve) => {
      request(`${other.url}/graphql?${QUESTION}`, { headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () =>
          resolve({ encoding: response.headers['content-encoding'], body: Buffer.concat(chunks) }),
        );
      }).end();
    });
  const [plain, small] = [await raw({}), await raw({ 'accept-encoding': 'gzip' })];
  expect([plain.encoding, small.encoding]).toEqual([undefined, 'gzip']);
  expect(gunzipSync(small.body)).toEqual(plain.body);
  await other.close();
});

it('the log tells of each request under the id that the answer names', async () => {
  const lines: Record<string, unknown>[] = [];
  const logger = pino({ level: 'debug' }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  const other = await runApi({ logger });
  const response = await fetch(`${other.url}/graphql?query=%7B__typename%7D`);
  await response.text();
  await other.close();
  expect(lines).toContainEqual(
    expect.objectContaining({
      requestId: response.headers.get('x-request-id'),
      method: 'GET',
      path: '/graphql',
      status: 200,
    }),
  );
});
