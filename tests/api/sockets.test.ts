import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { createToken, revokeTokens } from '../../src/access';
import { loadGazetteer } from '../../src/gazetteer';
import { updateGraph } from '../../src/ingest';
import type { GraphStore } from '../../src/store';
import { operationOf } from '../asked-questions';
import { storeOf } from '../ingest/graph-dump';
import { news } from '../ingest/news';
import { type RunningApi, runApi } from './running-api';

/** A message of the protocol, as loosely typed as JSON is. */
// biome-ignore lint/suspicious/noExplicitAny: answers are compared with literals
type Json = any;

const LIVE = 'subscription { eventReported { event { id } article { id } } }';

const meeting = (id: string, date: string) =>
  news({
    id,
    entities: [
      { id: 'a', type: 'City', name: 'Móng Cái', country: 'VN' },
      { id: 'b', type: 'City', name: 'Đông Hưng' },
    ],
    claims: [{ type: 'MEETING', date, pairs: [['a', 'b']] }],
  });

const add = (store: GraphStore, ...put: ReturnType<typeof meeting>[]) =>
  store.write((tx) => updateGraph(tx, loadGazetteer(), { put, remove: [] }));

let api: RunningApi;
beforeEach(async () => {
  api = await runApi({ feed: { pollMs: 20 } }, await storeOf());
});
afterEach(() => api.close());

interface Socket {
  send(message: Json): void;
  /** The next message that is no ping; fails where the socket closes instead. */
  next(): Promise<Json>;
  readonly closed: Promise<number>;
  close(): void;
}

async function open(params: object = {}, options: object = {}): Promise<Socket> {
  const socket = new WebSocket(`${api.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', options);
  const messages: Json[] = [];
  let wake = () => {};
  socket.on('message', (data) => {
    messages.push(JSON.parse(String(data)));
    wake();
  });
  const closed = once(socket, 'close').then(([code]) => Number(code));
  await once(socket, 'open');
  const send = (message: Json) => socket.send(JSON.stringify(message));
  const next = async () => {
    while (messages.length === 0)
      await Promise.race([
        new Promise<void>((resolve) => {
          wake = resolve;
        }),
        closed.then((code) => Promise.reject(new Error(`closed with ${code}`))),
      ]);
    return messages.shift();
  };
  send({ type: 'connection_init', payload: params });
  expect(await next()).toEqual({ type: 'connection_ack' });
  return { send, next, closed, close: () => socket.close() };
}

const subscribe = (id: string, query = LIVE, variables: object = {}) => ({
  id,
  type: 'subscribe',
  payload: { query, variables },
});

it('17: tells what is reported', async () => {
  await add(api.store, meeting('first', '2024-01-01'));
  const socket = await open();
  socket.send(subscribe('1', operationOf('17-live'), { of: [{ name: 'Móng Cái' }] }));
  // The subscription stands once another one on the same socket, sent after it, has been refused.
  socket.send(subscribe('2', '{ statistics { articles } }'));
  expect(await socket.next()).toMatchObject({
    id: '2',
    type: 'error',
    payload: [{ extensions: { code: 'ARGUMENT_INVALID' } }],
  });
  await expectTold(socket);
  socket.close();
});

/** Articles come until one is told of. */
async function expectTold(socket: Socket): Promise<void> {
  const told = socket.next();
  let done = false;
  void told.finally(() => {
    done = true;
  });
  for (let n = 0; !done; n++) {
    await add(api.store, meeting(`m${n}`, '2024-03-10'));
    // Writing to memory never lets the event loop have its turn.
    await setImmediate();
  }
  expect(await told).toMatchObject({
    id: '1',
    type: 'next',
    payload: { data: { eventReported: expect.anything() } },
  });
}

it.each([
  ['a broken operation', 'subscription {', 'GRAPHQL_PARSE_FAILED'],
  ['an invalid one', 'subscription { nothing }', 'GRAPHQL_VALIDATION_FAILED'],
  ['a change', 'mutation { retractArticle(id: "x") { removed { events } } }', 'ARGUMENT_INVALID'],
  [
    'one beyond the limits',
    'subscription { eventReported { article { mentions(first: 100) { nodes { entity { mentionedIn(first: 100) { nodes { mentions(first: 100) { nodes { quote } } } } } } } } } }',
    'LIMIT_EXCEEDED',
  ],
])('%s is refused with a code', async (_, query, code) => {
  const socket = await open();
  socket.send(subscribe('1', query));
  const { payload } = await socket.next();
  expect([payload].flat().flatMap((part: Json) => part.errors ?? part)[0].extensions.code).toBe(code);
  socket.close();
});

it('needs a token where the endpoint does, in the header or in the first message', async () => {
  const socket = await open({ authorization: 'Bearer bg_nonsense' });
  socket.send(subscribe('1'));
  expect((await socket.next()).payload[0].extensions.code).toBe('UNAUTHENTICATED');
  const { text } = await createToken(api.store, { name: 'x', scopes: ['write'] });
  const writer = await open({}, { headers: { authorization: `Bearer ${text}` } });
  writer.send(subscribe('1'));
  expect(JSON.stringify(await writer.next())).toContain('FORBIDDEN');
  socket.close();
  writer.close();
});

it('ends soon after its token is revoked', async () => {
  const { token, text } = await createToken(api.store, { name: 'x', scopes: ['read'] });
  const socket = await open({ authorization: `Bearer ${text}` });
  socket.send(subscribe('1'));
  await expectTold(socket);
  await revokeTokens(api.store, [token.id]);
  let message = await socket.next();
  while (!message.payload?.errors) message = await socket.next();
  expect(message.payload.errors[0].extensions.code).toBe('UNAUTHENTICATED');
  expect(await socket.next()).toEqual({ id: '1', type: 'complete' });
  socket.close();
});

it.each([
  ['a page of another origin', { origin: 'https://evil.example' }, 403],
  ['a name of somebody else that leads here', { headers: { host: 'evil.example' } }, 403],
])('%s opens no socket', async (_, options, status) => {
  const socket = new WebSocket(`${api.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', options);
  socket.on('error', () => {});
  const [, response] = await once(socket, 'unexpected-response');
  expect(response.statusCode).toBe(status);
  response.destroy();
});

it('our own page does', async () => {
  (await open({}, { origin: api.url })).close();
});

it('one socket takes so many subscriptions and no more', async () => {
  const socket = await open();
  for (let n = 1; n <= 21; n++) socket.send(subscribe(String(n)));
  expect(await socket.next()).toMatchObject({
    id: '21',
    type: 'error',
    payload: [{ extensions: { code: 'LIMIT_EXCEEDED', maximum: 20 } }],
  });
  socket.close();
});

it('a message that is too long, and one that is none, close the socket and nothing else', async () => {
  const printed = jest.spyOn(console, 'error').mockImplementation(() => {});
  const long = await open();
  long.send(subscribe('1', `#${'x'.repeat(70_000)}`));
  expect(await long.closed).toBe(1009);
  const none = await open();
  none.send({ type: 'nonsense' });
  expect(await none.closed).toBe(4400);
  expect((await api.ask('{ __typename }')).data).toEqual({ __typename: 'Query' });
  expect(api.logged).toEqual([]);
  expect(printed).not.toHaveBeenCalled();
  printed.mockRestore();
});

/** In place of the usual one. */
async function restart(options: Parameters<typeof runApi>[0], store: GraphStore): Promise<void> {
  await api.close();
  api = await runApi(options, store);
}

it('a client that does not keep up is dropped with a code, and the socket lives', async () => {
  await restart({ feed: { queueSize: 2 } }, await storeOf());
  const socket = await open();
  socket.send(subscribe('1', 'subscription { eventReported { event { id } } }'));
  socket.send(subscribe('2', '{ statistics { articles } }'));
  expect(await socket.next()).toMatchObject({ id: '2', type: 'error' });
  for (let day = 1; day <= 28; day++)
    await add(api.store, meeting(`a${day}`, `2024-02-${String(day).padStart(2, '0')}`));
  let last: Json;
  for (let told = await socket.next(); told.type === 'next'; told = await socket.next()) last = told;
  expect(last.payload.errors[0].extensions.code).toBe('SLOW_CLIENT');
  socket.send(subscribe('1', 'subscription {'));
  expect(await socket.next()).toMatchObject({ id: '1', type: 'error' });
  socket.close();
});

it('so many sockets are opened and no more', async () => {
  await restart({ maxSockets: 1 }, await storeOf());
  const first = await open();
  const second = new WebSocket(`${api.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws');
  second.on('error', () => {});
  const [, response] = await once(second, 'unexpected-response');
  expect(response.statusCode).toBe(503);
  response.destroy();
  first.close();
  await first.closed;
  (await open()).close();
});

it('sockets are closed with the server', async () => {
  const socket = await open();
  await restart({}, await storeOf());
  expect(await socket.closed).toBe(1001);
});
