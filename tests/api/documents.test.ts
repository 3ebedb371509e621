import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { WebSocket } from 'ws';
import { Documents, readDocuments } from '../../src/api';
import { type RunningApi, runApi } from './running-api';

const COUNT = 'query Count { statistics { articles } }';
const NAMED = 'query Named($id: ID!) { entity(ref: { id: $id }) { id } }';
const LIVE = 'subscription Live { eventReported { event { id } } }';
const CHANGE = 'mutation Retract { retractArticle(id: "x") { removed { events } } }';
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const FILE = JSON.stringify({ count: COUNT, [sha256(NAMED)]: NAMED, live: LIVE, change: CHANGE });

const documents = (only: boolean) => new Documents(readDocuments(FILE, 'documents.json'), only);
const persisted = (text: string) => ({
  extensions: { persistedQuery: { version: 1, sha256Hash: sha256(text) } },
});

let api: RunningApi;
afterEach(() => api.close());

async function send(body: object, accept = 'application/json') {
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify(body),
  });
  return accept === 'application/json' ? response.json() : response;
}

async function get(parameters: Record<string, string>) {
  return fetch(`${api.url}/graphql?${new URLSearchParams(parameters)}`, {
    headers: { accept: 'application/json' },
  });
}

// biome-ignore lint/suspicious/noExplicitAny: answers are as loosely typed as JSON is
const codeOf = (answer: any) => answer.errors?.[0].extensions.code;

/** How a subscription over a socket is refused; null where it is not. */
async function overSocket(payload: object) {
  const socket = new WebSocket(`${api.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  const next = async () => JSON.parse(String((await once(socket, 'message'))[0]));
  await once(socket, 'open');
  socket.send(JSON.stringify({ type: 'connection_init' }));
  await next();
  socket.send(JSON.stringify({ type: 'subscribe', id: '1', payload }));
  // Another, which is refused, tells that the first was looked at.
  socket.send(JSON.stringify({ type: 'subscribe', id: '2', payload: { query: '{' } }));
  const told = await next();
  socket.terminate();
  return told.id === '1' ? told : null;
}

describe.each([
  ['beside any text', false],
  ['alone', true],
])('documents %s', (_, only) => {
  beforeEach(async () => {
    api = await runApi({ documents: documents(only) });
  });

  it('are answered by id and by hash', async () => {
    const answer = { data: { statistics: { articles: 5 } } };
    expect(await send({ documentId: 'count' })).toMatchObject(answer);
    expect(await send({ documentId: sha256(COUNT) })).toMatchObject(answer);
    expect(await send(persisted(COUNT))).toMatchObject(answer);
    expect(await send({ ...persisted(COUNT), query: COUNT })).toMatchObject(answer);
    const variables = { id: 'mong-cai' };
    expect(await send({ documentId: sha256(NAMED), variables })).toMatchObject({
      data: { entity: { id: 'mong-cai' } },
    });
  });

  it('are answered as the text that they are', async () => {
    expect(await send({ query: COUNT })).toMatchObject({ data: { statistics: { articles: 5 } } });
  });

  it('are answered to GET, but for changes', async () => {
    for (const asked of [
      { documentId: 'count' },
      { extensions: JSON.stringify(persisted(COUNT).extensions) },
    ]) {
      const response = await get(asked as Record<string, string>);
      expect(response.headers.get('etag')).toBeTruthy();
      expect((await response.json()).data.statistics.articles).toBe(5);
    }
    expect((await get({ documentId: 'change' })).status).toBe(405);
  });

  it('are subscribed to as streams and over sockets', async () => {
    const response = await send({ documentId: 'live' }, 'text/event-stream');
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/event-stream']);
    await response.body.cancel();
    expect(await overSocket({ query: '', documentId: 'live' })).toBeNull();
    expect(await overSocket({ query: LIVE })).toBeNull();
  });

  it('keep their scopes', async () => {
    expect(codeOf(await send({ documentId: 'change' }))).toBe('UNAUTHENTICATED');
  });

  it('are unknown where id and hash are, however they are asked for', async () => {
    const unknown = { documentId: 'nothing' };
    for (const body of [unknown, persisted('{ __typename }'), { query: '', ...unknown }])
      expect(codeOf(await send(body))).toBe('DOCUMENT_UNKNOWN');
    const response = await get(unknown);
    expect([response.status, codeOf(await response.json())]).toEqual([400, 'DOCUMENT_UNKNOWN']);
    expect(await (await send(unknown, 'text/event-stream')).text()).toContain('DOCUMENT_UNKNOWN');
    const { type, payload } = await overSocket({ query: '', ...unknown });
    expect([type, payload[0].extensions.code]).toEqual(['error', 'DOCUMENT_UNKNOWN']);
    expect(api.logged).toEqual([]);
  });

  it('are not run in place of another text', async () => {
    expect(codeOf(await send({ documentId: 'count', query: NAMED }))).toBe('ARGUMENT_INVALID');
  });

  it('leave what is no request to be refused as ever', async () => {
    for (const body of [{}, { query: 1 }, { variables: {} }, [], [{ documentId: 'count' }]])
      expect(codeOf(await send(body))).toMatch(/^(BAD_REQUEST|ARGUMENT_INVALID)$/);
  });
});

const OTHER = '{ statistics { events } }';

it('any text is answered beside documents, with an id nobody knows too', async () => {
  api = await runApi({ documents: documents(false) });
  expect((await send({ query: OTHER })).data.statistics).toBeTruthy();
  expect((await send({ query: OTHER, ...persisted(OTHER) })).data.statistics).toBeTruthy();
});

it('no other text is answered where documents are alone, whichever way it comes', async () => {
  api = await runApi({ documents: documents(true) });
  const form = (type: string, body: string) =>
    fetch(`${api.url}/graphql`, { method: 'POST', headers: { 'content-type': type }, body });
  for (const answer of [
    await send({ query: OTHER }),
    await send({ query: `${COUNT} ` }),
    await send({ query: OTHER, ...persisted(OTHER) }),
    await send({ query: '{ __schema { types { name } } }' }),
    await (await get({ query: OTHER })).json(),
    await (await form('application/graphql', OTHER)).json(),
    await (await form('application/x-www-form-urlencoded', `query=${encodeURIComponent(OTHER)}`)).json(),
  ])
    expect([answer.data ?? null, codeOf(answer)]).toEqual([null, 'DOCUMENT_UNKNOWN']);
  const live = `${LIVE} `;
  expect(await (await send({ query: live }, 'text/event-stream')).text()).toContain('DOCUMENT_UNKNOWN');
  expect((await overSocket({ query: live })).payload[0].extensions.code).toBe('DOCUMENT_UNKNOWN');
});
