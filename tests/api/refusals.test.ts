import { createToken } from '../../src/access';
import { startServer } from '../../src/api';
import { openStore } from '../../src/store';
import { temporaryFolder } from '../cli/temporary-folder';
import { runApi, seededStore, services } from './running-api';

const folder = temporaryFolder();
const everywhere = { host: '0.0.0.0', port: 0 };

it('/export says what is missing in the header, too: a token, or patience', async () => {
  const store = await seededStore();
  const { text } = await createToken(store, { name: 'x', scopes: ['read'] });
  const server = await startServer({ ...services(store), ...everywhere, requestsPerMinute: 1 });
  const get = (headers: Record<string, string> = {}) => fetch(`${server.url}/export/nodes.csv`, { headers });
  const without = await get();
  expect([without.status, without.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
  const headers = { authorization: `Bearer ${text}` };
  expect((await get(headers)).status).toBe(200);
  const late = await get(headers);
  expect(late.status).toBe(429);
  expect(Number(late.headers.get('retry-after'))).toBeGreaterThan(0);
  await server.close();
  await store.close();
});

it('exports are gzipped for other machines that take it, and not on this one', async () => {
  const store = await seededStore();
  const far = await startServer({ ...services(store), ...everywhere, publicRead: true });
  const near = await startServer({ ...services(store), port: 0 });
  const get = (url: string, encoding: string) =>
    fetch(`${url}/export/nodes.csv`, { headers: { 'accept-encoding': encoding } });
  const plain = await get(far.url, 'identity');
  const packed = await get(far.url, 'gzip');
  expect(
    [plain, packed, await get(near.url, 'gzip')].map(({ headers }) => headers.get('content-encoding')),
  ).toEqual([null, 'gzip', null]);
  expect(await packed.text()).toBe(await plain.text());
  await far.close();
  await near.close();
  await store.close();
});

it('exports can be read by web pages of the origins named, and no others', async () => {
  const api = await runApi({ allowedOrigins: ['https://desk.example'] });
  const ask = (origin: string, method = 'GET') =>
    fetch(`${api.url}/export/nodes.csv`, { method, headers: { origin } });
  const allowed = ({ headers }: Response) => headers.get('access-control-allow-origin');
  expect(allowed(await ask('https://desk.example'))).toBe('https://desk.example');
  expect(allowed(await ask('https://evil.example'))).toBeNull();
  const before = await ask('https://desk.example', 'OPTIONS');
  expect([before.status, before.headers.get('access-control-allow-headers')]).toEqual([
    204,
    'authorization, if-none-match',
  ]);
  expect(
    (await ask('https://evil.example', 'OPTIONS')).headers.get('access-control-allow-headers'),
  ).toBeNull();
  await api.close();
});

it('a schema that is kept is not told bit by bit', async () => {
  const closed = await runApi({ introspection: false });
  const open = await runApi();
  const wrong = [
    '{ statistic { articles } }',
    '{ events(filter: { typs: [MEETING] }) { totalCount } }',
    '{ events(filter: { types: [MEETINGS] }) { totalCount } }',
  ];
  for (const query of wrong) {
    expect((await open.ask(query)).errors[0].message).toContain('Did you mean');
    const { errors } = await closed.ask(query);
    expect(errors[0].message).not.toMatch(/Did you mean|statistics|types"|"MEETING"/);
    expect(errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  }
  const variables = 'query ($t: [EventType!]) { events(filter: { types: $t }) { totalCount } }';
  expect((await closed.ask(variables, { t: ['MEETINGS'] })).errors[0].message).not.toContain('Did you mean');
  await closed.close();
  await open.close();
});

it('a store that is open for reading does not say where it is', async () => {
  const url = `sqlite:${folder.path}/secret-place.db`;
  const made = await openStore(url);
  const { text } = await createToken(made, { name: 'x', scopes: ['write'] });
  await made.close();
  const api = await runApi({}, await openStore(url, { readonly: true }));
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${text}` },
    body: JSON.stringify({
      query:
        'mutation { ingestArticles(articles: [{ text: "Hai bên đã gặp nhau ở vùng biên." }]) { added } }',
    }),
  });
  const answer = await response.text();
  expect(JSON.parse(answer).errors[0].extensions).toEqual({ code: 'STORE_READ_ONLY' });
  expect(answer).not.toContain('secret-place');
  await api.close();
});

it('a record that is no token keeps no server from starting, and lets nobody in', async () => {
  const store = await seededStore();
  const bodies = ['no JSON', '{}', '{"id":"0badc0de","scopes":["write"],"revokedAt":null,"expiresAt":null}'];
  const putRecords = bodies.map((body, n) => ({ kind: 'token' as const, id: `0badc0d${n}`, body }));
  await store.write((tx) => tx.apply({ putRecords }));
  await expect(startServer({ ...services(store), ...everywhere })).rejects.toMatchObject({ code: 'USAGE' });
  const { text } = await createToken(store, { name: 'x', scopes: ['read'] });
  const server = await startServer({ ...services(store), ...everywhere });
  const ask = (token: string) =>
    fetch(`${server.url}/export/nodes.csv`, { headers: { authorization: `Bearer ${token}` } });
  expect((await ask(text)).status).toBe(200);
  expect((await ask(`bg_0badc0d2_${'A'.repeat(43)}`)).status).toBe(401);
  await server.close();
  await store.close();
});
