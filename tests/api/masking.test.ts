import { type RunningApi, runApi } from './running-api';

const PREVIEW = 'query ($text: String!) { preview(article: { text: $text }) { language } }';
const SECRET = 'password=hunter2';

let api: RunningApi;
beforeAll(async () => {
  api = await runApi({
    articleFrom: () => {
      throw new TypeError(SECRET);
    },
  });
});
afterAll(() => api.close());

it('what nobody expected is masked, and logged under the id of the request', async () => {
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: PREVIEW, variables: { text: 'x' } }),
  });
  const body = await response.text();
  expect(body).not.toContain('hunter2');
  const [error] = JSON.parse(body).errors;
  const requestId = response.headers.get('x-request-id');
  expect(error.extensions).toEqual({ code: 'INTERNAL', requestId });
  expect(error.path).toEqual(['preview']);
  expect(error.message).toContain(requestId);
  const lines = api.logged.map((line) => JSON.parse(line));
  expect(lines).toEqual([
    expect.objectContaining({
      requestId,
      path: ['preview'],
      err: expect.objectContaining({ message: SECRET }),
    }),
  ]);
});

it('expected errors are not logged', async () => {
  api.logged.length = 0;
  await api.ask('{ city(ref: { name: "Nowhere" }) { id } }');
  await api.ask('{ nonsense }');
  expect(api.logged).toEqual([]);
});

it('a graph that refers to what is not stored is an internal error, not a crash', async () => {
  await api.store.write((tx) => tx.apply({ deleteEntities: ['quang-tay'] }));
  const { errors } = await api.ask('{ city(ref: { id: "dong-hung" }) { id partOf { id } } }');
  expect(errors[0].extensions.code).toBe('INTERNAL');
  expect((await api.ask('{ __typename }')).data).toEqual({ __typename: 'Query' });
});
