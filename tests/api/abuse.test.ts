import { request } from 'node:http';
import { connect } from 'node:net';
import { createToken } from '../../src/access';
import type { GraphStore } from '../../src/store';
import { type RunningApi, runApi, seededStore } from './running-api';

/** Nothing but hostile requests: each must be refused with a code, and the server must go on. */
let api: RunningApi;
beforeAll(async () => {
  api = await runApi();
});
afterEach(async () => {
  expect((await api.ask('{ statistics { articles } }')).data.statistics.articles).toBe(5);
});
afterAll(() => api.close());

async function refused(query: string, variables?: unknown) {
  const { data, errors } = await api.ask(query, variables);
  expect(Object.values(data ?? {}).filter((value) => value !== null)).toEqual([]);
  return errors[0].extensions;
}

const send = (body: string, headers: Record<string, string> = {}) =>
  fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });

const codeOf = async (response: Response) => (await response.json()).errors[0].extensions.code;

describe('cost is counted before anything is looked up', () => {
  const LISTS =
    'people(first: $n) { nodes { metWith(first: $n) { nodes { mentionedIn(first: $n) { nodes { id } } } } } }';

  it('with variables', async () => {
    const query = `query ($n: Int!) { ${LISTS} }`;
    expect(await refused(query, { n: 100 })).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      limit: 'cost',
      maximum: 50_000,
    });
    expect((await api.ask(query, { n: 2 })).errors).toBeUndefined();
  });

  it('with defaults of variables', async () => {
    expect(await refused(`query ($n: Int = 100) { ${LISTS} }`)).toMatchObject({ limit: 'cost' });
  });

  it('with null for a size, which is the size of a page', async () => {
    const nested =
      'people(first: $n) { nodes { metWith(first: $n) { nodes { mentionedIn(first: $n) { nodes { id title url } } } } } }';
    expect(await refused(`query ($n: Int) { ${nested} a: ${nested} }`, { n: null })).toMatchObject({
      limit: 'cost',
    });
  });

  it('behind fragments that are spread again and again', async () => {
    const levels = Array.from(
      { length: 12 },
      (_, n) =>
        `fragment F${n} on Query { a${n}: ${n === 11 ? '__typename' : 'statistics { articles }'} ${n === 11 ? '' : `...F${n + 1} ...F${n + 1}`} }`,
    );
    const doubled = `query { ...F0 } ${levels.join(' ')}`;
    expect((await refused(doubled)).code).toBe('LIMIT_EXCEEDED');
  });

  it('under many names', async () => {
    const aliases = Array.from({ length: 101 }, (_, n) => `a${n}: statistics { articles }`);
    expect(await refused(`{ ${aliases.join(' ')} }`)).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      limit: 'aliases',
      maximum: 100,
    });
  });

  it('of subscriptions too', async () => {
    const query = `subscription { eventReported { article { mentions(first: 100) { nodes { entity { mentionedIn(first: 100) { nodes { mentions(first: 100) { nodes { quote } } } } } } } } } }`;
    const response = await send(JSON.stringify({ query }), { accept: 'text/event-stream' });
    expect(await response.text()).toContain('LIMIT_EXCEEDED');
  });

  it('and told where it is within the bounds', async () => {
    const { extensions } = await api.ask('{ events(first: 10) { nodes { id date { value } } } }');
    // events + 10 × (nodes + 1 × (id + date + value))
    expect(extensions.cost).toBe(1 + 10 * (1 + 1 + 2));
  });
});

describe('shape', () => {
  it('depth', async () => {
    const query = `{ city(ref: { id: "mong-cai" }) { ${'partOf { '.repeat(20)} id ${'} '.repeat(20)} } }`;
    expect(await refused(query)).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'depth', maximum: 15 });
  });

  it('tokens', async () => {
    const query = `{ ${'__typename '.repeat(3_001)} }`;
    expect(await refused(query)).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'tokens', maximum: 3_000 });
  });

  it('fragments that spread each other in a circle', async () => {
    expect((await refused('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }')).code).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
  });

  it('introspection of introspection', async () => {
    const query = `{ __schema { types { ${'fields { type { '.repeat(6)} name ${'} } '.repeat(6)} } } }`;
    expect((await refused(query)).code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('braces without end', async () => {
    expect((await refused('{'.repeat(2_000))).code).toBe('GRAPHQL_PARSE_FAILED');
  });

  it.each(['first: 101', 'first: -1', 'last: 2147483647', 'first: 0'])('a page of %s', async (size) => {
    expect((await refused(`{ meetings(${size}) { totalCount } }`)).code).toBe('ARGUMENT_INVALID');
  });

  it('what is to be drawn', async () => {
    expect(
      (await refused('{ neighbourhood(of: [{ id: "mong-cai" }], depth: 2, maxNodes: 100000) { truncated } }'))
        .code,
    ).toBe('ARGUMENT_INVALID');
    expect((await refused('{ neighbourhood(of: [{ id: "mong-cai" }], depth: 99) { truncated } }')).code).toBe(
      'ARGUMENT_INVALID',
    );
    expect(
      (await refused('{ shortestPath(from: { id: "a" }, to: { id: "b" }, maxLength: 1000) { length } }'))
        .code,
    ).toBe('ARGUMENT_INVALID');
  });
});

describe('requests', () => {
  it('many operations in one', async () => {
    const response = await send(
      JSON.stringify(Array.from({ length: 50 }, () => ({ query: '{ __typename }' }))),
    );
    expect(response.status).toBe(400);
  });

  it('a body that is too long, and one that does not say how long it is', async () => {
    expect(await codeOf(await send(JSON.stringify({ query: `#${'x'.repeat(1_100_000)}` })))).toBe(
      'LIMIT_EXCEEDED',
    );
    const status = await new Promise((resolve) => {
      const sending = request(`${api.url}/graphql`, {
        method: 'POST',
        headers: { 'transfer-encoding': 'chunked' },
      });
      sending.on('response', (response) => resolve(response.resume().statusCode)).on('error', () => {});
      sending.write('{');
    });
    expect(status).toBe(411);
  });

  it('a body that is no JSON, JSON that is no request, and none', async () => {
    for (const body of ['{', '[]', '"x"', '{"query":1}', '{"query":"{ __typename }","variables":[]}', '']) {
      const response = await send(body);
      expect([body, response.status]).toEqual([body, 400]);
    }
  });

  it('files', async () => {
    const form = new FormData();
    form.set(
      'operations',
      JSON.stringify({ query: 'query ($f: String) { __typename }', variables: { f: null } }),
    );
    form.set('0', new Blob(['x']));
    const response = await fetch(`${api.url}/graphql`, { method: 'POST', body: form });
    expect(response.status).toBeGreaterThanOrEqual(400);
  });

  it('changes with GET', async () => {
    const query = encodeURIComponent('mutation { undoMerge(id: "x") { restored { id } } }');
    expect((await fetch(`${api.url}/graphql?query=${query}`)).status).toBe(405);
  });

  it('bytes that are no HTTP', async () => {
    const { port, hostname } = new URL(api.url);
    const socket = connect(Number(port), hostname);
    socket.on('error', () => {});
    socket.end('\u0000\u0001 nonsense\r\n\r\n');
    const answer = await new Promise<string>((resolve) =>
      socket.once('data', (data) => resolve(String(data))),
    );
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  });

  it('names that would be statements, if they were not parameters', async () => {
    for (const name of [
      `x' OR 1=1 --`,
      '"); DROP TABLE entity; --',
      'x` DETACH DELETE n //',
      '\u0000',
      '%_*?~"+-&|!(){}[]^:\\/',
    ])
      expect(
        (await refused('query ($n: String!) { entity(ref: { name: $n }) { id } }', { n: name })).code,
      ).toBe('ENTITY_NOT_FOUND');
  });

  it('texts to search for that are too long or nothing', async () => {
    for (const text of ['x'.repeat(201), '', '   '])
      expect(
        (await refused('query ($t: String!) { search(text: $t) { totalCount } }', { t: text })).code,
      ).toMatch(/^(ARGUMENT_INVALID|LIMIT_EXCEEDED)$/);
  });

  it('a foreign cursor', async () => {
    expect((await refused('{ meetings(after: "eyJhIjoxfQ") { nodes { id } } }')).code).toBe('CURSOR_INVALID');
  });
});

describe('time', () => {
  it('a question that takes too long is told so, and asks the store no more', async () => {
    const store = await seededStore();
    let release = () => {};
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    const calls: string[] = [];
    const slow = new Proxy(store, {
      get(target, key) {
        const value = Reflect.get(target, key, target);
        if (typeof value !== 'function') return value;
        return async (...args: unknown[]) => {
          calls.push(String(key));
          if (key === 'findEvents') await gate;
          return value.apply(target, args);
        };
      },
    }) as GraphStore;
    const other = await runApi({ timeoutMs: 30 }, slow);
    const { data, errors } = await other.ask('{ meetings { nodes { evidence { article { title } } } } }');
    expect(data ?? null).toBeNull();
    expect(errors[0].extensions).toMatchObject({ code: 'TIMED_OUT', limit: 'time', maximum: 30 });
    release();
    await other.close();
    expect(calls.filter((call) => call !== 'close')).toEqual(['findEvents']);
  });
});

describe('many requests', () => {
  it('of one address are too many at some time, and a token has a count of its own', async () => {
    const store = await seededStore();
    const { text } = await createToken(store, { name: 'x', scopes: ['read'] });
    const other = await runApi({ requestsPerMinute: 3 }, store);
    const ask = (headers: Record<string, string> = {}) =>
      fetch(`${other.url}/graphql?query=%7B__typename%7D`, { headers });
    for (let n = 0; n < 3; n++) expect((await ask()).status).toBe(200);
    const last = await ask();
    expect(last.status).toBe(429);
    const { errors } = await last.json();
    expect(errors[0].extensions).toMatchObject({ code: 'RATE_LIMITED', maximum: 3 });
    expect(errors[0].extensions.retryAfterSeconds).toBeGreaterThan(0);
    expect((await ask({ authorization: `Bearer ${text}` })).status).toBe(200);
    await other.close();
  });

  it('with tokens that are guessed count for the address', async () => {
    const other = await runApi({ requestsPerMinute: 3 });
    const guess = (n: number) =>
      fetch(`${other.url}/graphql?query=%7B__typename%7D`, {
        headers: { authorization: `Bearer bg_0000000${n}_${'A'.repeat(43)}` },
      });
    const statuses: number[] = [];
    for (let n = 0; n < 5; n++) statuses.push((await guess(n)).status);
    expect(statuses).toEqual([401, 401, 401, 429, 429]);
    await other.close();
  });
});

it('the schema can be kept from being asked for', async () => {
  const other = await runApi({ introspection: false });
  const { errors } = await other.ask('{ __schema { types { name } } }');
  expect(errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  expect((await other.ask('{ __typename }')).data).toEqual({ __typename: 'Query' });
  await other.close();
});
