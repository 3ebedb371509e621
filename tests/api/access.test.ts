import { createToken, type Scope } from '../../src/access';
import { startServer } from '../../src/api';
import { type RunningApi, runApi, seededStore, services } from './running-api';

let api: RunningApi;
beforeEach(async () => {
  api = await runApi();
});
afterEach(() => api.close());

const QUESTION = '{ statistics { articles } }';

async function bearer(...scopes: Scope[]): Promise<Record<string, string>> {
  const { text } = await createToken(api.store, { name: 'test', scopes });
  return { authorization: `Bearer ${text}` };
}

async function post(url: string, query: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = await response.json();
  return { status: response.status, headers: response.headers, data, code: errors?.[0].extensions.code };
}

describe('on this machine only', () => {
  it('everybody reads', async () => {
    expect(await post(api.url, QUESTION)).toMatchObject({
      status: 200,
      data: { statistics: { articles: 5 } },
    });
  });

  it('a token that is none is refused, though without it one may read', async () => {
    const answer = await post(api.url, QUESTION, { authorization: 'Bearer bg_nonsense' });
    expect(answer).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
  });

  it('a token without the scope `read` reads nothing', async () => {
    expect(await post(api.url, QUESTION, await bearer('write'))).toMatchObject({
      status: 403,
      code: 'FORBIDDEN',
    });
    expect(await post(api.url, QUESTION, await bearer('read'))).toMatchObject({ status: 200 });
  });
});

describe('for other machines', () => {
  const everywhere = { host: '0.0.0.0', port: 0 };

  it('it does not start where nobody could ask, unless everybody may', async () => {
    const store = await seededStore();
    const refused = startServer({ ...services(store), ...everywhere });
    await expect(refused).rejects.toMatchObject({ code: 'USAGE' });
    const server = await startServer({ ...services(store), ...everywhere, publicRead: true });
    expect(await post(server.url, QUESTION)).toMatchObject({ status: 200 });
    await server.close();
    await store.close();
  });

  it('with a token in the store it starts, and asks for it, for introspection too', async () => {
    const headers = await bearer('read');
    const server = await startServer({ ...services(api.store), ...everywhere });
    for (const query of [QUESTION, '{ __schema { queryType { name } } }']) {
      expect(await post(server.url, query)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
      expect(await post(server.url, query, headers)).toMatchObject({ status: 200, code: undefined });
    }
    await server.close();
  });
});

describe('other web pages', () => {
  const from = (url: string, origin: string) => post(url, QUESTION, { origin });

  it('may not read answers', async () => {
    const { headers } = await from(api.url, 'https://desk.example');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it('may where their origin is named', async () => {
    const open = await runApi({ allowedOrigins: ['https://desk.example', 'https://map.example'] });
    const named = await from(open.url, 'https://map.example');
    expect(named.headers.get('access-control-allow-origin')).toBe('https://map.example');
    expect(named.headers.get('access-control-allow-credentials')).not.toBe('true');
    const other = await from(open.url, 'https://evil.example');
    expect(other.headers.get('access-control-allow-origin')).not.toBe('https://evil.example');
    await open.close();
  });
});
