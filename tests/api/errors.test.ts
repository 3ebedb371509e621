import { type RunningApi, runApi } from './running-api';
import { bareEntity } from './seed-graph';

let api: RunningApi;
beforeAll(async () => {
  api = await runApi();
  await api.store.write((tx) =>
    tx.apply({
      putEntities: [
        bareEntity('an-1', 'Person', 'Nguyễn Văn An'),
        bareEntity('an-2', 'Person', 'Nguyễn Văn An'),
        bareEntity('ha-nam', 'City', 'Hà Nam'),
        bareEntity('ha-nam-tone', 'City', 'Hạ Nam'),
        bareEntity('long-body', 'Association', 'Long Phú'),
        bareEntity('long-city', 'City', 'Long Phú'),
      ],
    }),
  );
});
afterAll(() => api.close());

async function errorOf(query: string, variables?: unknown) {
  const { errors } = await api.ask(query, variables);
  expect(errors).toHaveLength(1);
  return errors[0];
}

const PERSON = 'query ($ref: EntityRef!) { person(ref: $ref) { id } }';
const CITY = 'query ($ref: EntityRef!) { city(ref: $ref) { id } }';
const ENTITY = 'query ($ref: EntityRef!) { entity(ref: $ref) { id } }';

describe('references', () => {
  it('ENTITY_AMBIGUOUS lists the candidates with their ids', async () => {
    const error = await errorOf(PERSON, { ref: { name: 'nguyen van an' } });
    expect(error.extensions).toEqual({
      code: 'ENTITY_AMBIGUOUS',
      name: 'nguyen van an',
      candidates: [
        { id: 'an-1', type: 'Person', name: 'Nguyễn Văn An' },
        { id: 'an-2', type: 'Person', name: 'Nguyễn Văn An' },
      ],
    });
    expect(error.path).toEqual(['person']);
  });

  it.each([
    ['Hà Nam', 'ha-nam'],
    ['hạ nam', 'ha-nam-tone'],
  ])('%s, written with its tones, is that one', async (name, id) => {
    expect((await api.ask(CITY, { ref: { name } })).data.city).toEqual({ id });
  });

  it('without tones, both are candidates', async () => {
    const error = await errorOf(CITY, { ref: { name: 'ha nam' } });
    expect(error.extensions.candidates.map((c: { id: string }) => c.id)).toEqual(['ha-nam', 'ha-nam-tone']);
  });

  it('a place is preferred where any type may be meant', async () => {
    expect((await api.ask(ENTITY, { ref: { name: 'Long Phú' } })).data.entity).toEqual({ id: 'long-city' });
    const { data } = await api.ask('{ association(ref: { name: "Long Phú" }) { id } }');
    expect(data.association).toEqual({ id: 'long-body' });
  });

  it('ENTITY_NOT_FOUND suggests names that are near', async () => {
    const error = await errorOf(CITY, { ref: { name: 'Đông Hưn' } });
    expect(error.extensions.code).toBe('ENTITY_NOT_FOUND');
    expect(error.extensions.suggestions).toContainEqual({ id: 'dong-hung', type: 'City', name: 'Đông Hưng' });
    expect(error.message).toContain('Đông Hưng');
  });

  it.each([{ name: '' }, { name: ' … ' }, { id: 'no-such-id' }])('ENTITY_NOT_FOUND for %j', async (ref) => {
    expect((await errorOf(ENTITY, { ref })).extensions.code).toBe('ENTITY_NOT_FOUND');
  });

  it('an id of another type is not found, and says of which type it is', async () => {
    const error = await errorOf(PERSON, { ref: { id: 'mong-cai' } });
    expect(error.extensions).toMatchObject({ code: 'ENTITY_NOT_FOUND', type: 'City' });
  });

  it('id and name together are refused', async () => {
    const error = await errorOf(ENTITY, { ref: { id: 'mong-cai', name: 'Móng Cái' } });
    expect(error.message).toContain('EntityRef');
  });

  it('ARTICLE_NOT_FOUND, but null for a node that is not there', async () => {
    expect((await errorOf('{ article(id: "none") { id } }')).extensions.code).toBe('ARTICLE_NOT_FOUND');
    expect(await api.ask('{ node(id: "none") { id } }')).toMatchObject({ data: { node: null } });
  });

  it.each([
    ['mong-cai', 'City'],
    ['m-talks', 'Meeting'],
    ['s-intent', 'Signing'],
    ['t-intent', 'Twinning'],
    ['seed-0', 'Article'],
  ])('node %s is a %s', async (id, type) => {
    const { data } = await api.ask('query ($id: ID!) { node(id: $id) { __typename id } }', { id });
    expect(data.node).toEqual({ __typename: type, id });
  });
});

describe('arguments', () => {
  it.each([
    ['meetings(first: 101) { nodes { id } }', '`first` must be from 1 to 100'],
    ['meetings(first: 0) { nodes { id } }', '`first` must be from 1 to 100'],
    ['meetings(last: -1) { nodes { id } }', '`last` must be from 1 to 100'],
    ['meetings(first: 1, last: 1) { nodes { id } }', 'not both'],
    ['meetings(filter: { between: [{ id: "mong-cai" }] }) { totalCount }', 'exactly two'],
    ['meetings(filter: { during: { from: "2025", to: "2024" } }) { totalCount }', 'before it begins'],
    ['meetings(filter: { during: { from: "2024-02-30" } }) { totalCount }', '2024-02-30'],
    ['meetings(filter: { countries: ["Vietnam"] }) { totalCount }', 'Vietnam'],
    ['search(text: " ") { totalCount }', '1 to 200'],
    ['neighbourhood(of: []) { truncated }', '`of` must be from 1 to 20'],
    ['neighbourhood(of: [{ id: "mong-cai" }], depth: 5) { truncated }', '`depth` must be from 0 to 4'],
    ['neighbourhood(of: [{ id: "mong-cai" }], maxNodes: 1001) { truncated }', '`maxNodes` must be'],
    [
      'shortestPath(from: { id: "mong-cai" }, to: { id: "po-hen" }, maxLength: 0) { length }',
      '`maxLength` must be',
    ],
    ['meetings { nodes { evidence(first: 1000) { quote } } }', '`first` must be from 1 to 100'],
  ])('ARGUMENT_INVALID for %s', async (field, message) => {
    const { errors } = await api.ask(`{ ${field} }`);
    expect(errors[0].extensions.code).toBe('ARGUMENT_INVALID');
    expect(errors[0].message).toContain(message);
  });

  it('ARGUMENT_INVALID for wrong variables too', async () => {
    const query = 'query ($p: Period) { agreements(filter: { signedDuring: $p }) { totalCount } }';
    const error = await errorOf(query, { p: { from: 'yesterday' } });
    expect(error.extensions.code).toBe('ARGUMENT_INVALID');
    expect(error.message).toContain('yesterday');
  });

  it.each(['nonsense', 'bnVsbA', 'W10', ''])('CURSOR_INVALID for “%s”', async (after) => {
    const query = 'query ($after: String) { meetings(after: $after) { nodes { id } } }';
    expect((await errorOf(query, { after })).extensions.code).toBe('CURSOR_INVALID');
  });

  it('CURSOR_INVALID for a cursor of another order', async () => {
    const { data } = await api.ask('{ meetings(first: 1) { pageInfo { endCursor } } }');
    const query =
      'query ($after: String) { meetings(after: $after, orderBy: { field: REPORTS, direction: DESC }) { nodes { id } } }';
    const error = await errorOf(query, { after: data.meetings.pageInfo.endCursor });
    expect(error.extensions.code).toBe('CURSOR_INVALID');
    expect(error.message).toContain('REPORTS DESC');
  });
});

describe("GraphQL's own errors keep their words", () => {
  it('syntax', async () => {
    expect((await errorOf('{ meetings')).message).toMatch(/^Syntax Error/);
  });

  it('validation', async () => {
    expect((await errorOf('{ meetngs { totalCount } }')).message).toContain('Did you mean "meetings"');
  });
});

describe('limits', () => {
  it('LIMIT_EXCEEDED for operations that nest too deep', async () => {
    const nest = (depth: number): string => (depth === 0 ? 'id' : `partOf { ${nest(depth - 1)} }`);
    const error = await errorOf(`{ city(ref: { id: "po-hen" }) { ${nest(20)} } }`);
    expect(error.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'depth', maximum: 15 });
    expect((await api.ask(`{ city(ref: { id: "po-hen" }) { ${nest(2)} } }`)).data.city).toBeTruthy();
  });

  it.each([
    '{ cities(first: 100) { nodes { contains(first: 100) { nodes { contains(first: 100) { nodes { id } } } } } } }',
    'query ($n: Int = 100) { cities(first: $n) { nodes { contains(first: $n) { nodes { contains(last: $n) { nodes { id } } } } } } }',
    'query { cities(first: 100) { nodes { ...A } } } fragment A on City { contains(first: 100) { nodes { ...B ...C } } } fragment B on City { contains(first: 100) { nodes { id } } } fragment C on City { id }',
  ])('LIMIT_EXCEEDED for lists of lists of lists: %s', async (query) => {
    expect((await errorOf(query)).extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'cost' });
  });

  it('LIMIT_EXCEEDED for one costly field under many names', async () => {
    const aliases = Array.from(
      { length: 150 },
      (_, i) => `a${i}: cities(first: 100) { nodes { id name level country } }`,
    );
    expect((await errorOf(`{ ${aliases.join(' ')} }`)).extensions.code).toBe('LIMIT_EXCEEDED');
  });

  it('a text of too many tokens is not parsed', async () => {
    const error = await errorOf(`{ ${'__typename '.repeat(5_000)} }`);
    expect(error.extensions).toEqual({ code: 'LIMIT_EXCEEDED', limit: 'tokens', maximum: 3000 });
  });

  it('a body that is too large is refused unread', async () => {
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      body: 'x'.repeat(2 * 1024 * 1024),
    }).catch(() => null);
    if (response) {
      expect(response.status).toBe(413);
      expect((await response.json()).errors[0].extensions.code).toBe('LIMIT_EXCEEDED');
    }
    expect((await api.ask('{ __typename }')).data).toEqual({ __typename: 'Query' });
  });
});

it('tells who forgot the header what to send', async () => {
  const body = JSON.stringify({ query: '{ statistics { articles } }' });
  const forgotten = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body,
  });
  expect((await forgotten.json()) as unknown).toMatchObject({
    errors: [
      {
        message: expect.stringContaining('content-type: application/json'),
        extensions: { code: 'BAD_REQUEST' },
      },
    ],
  });
});
