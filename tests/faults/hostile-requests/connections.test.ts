import { once } from 'node:events';
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { setImmediate } from 'node:timers/promises';
import type { ServerOptions } from '../../../src/api';
import { type RunningApi, runApi } from '../../api/running-api';

/** For so many; `HOSTILE_CONNECTIONS=1000 npx jest tests/faults/hostile-requests/connections` holds as many as one likes. */
const MANY = Number(process.env.HOSTILE_CONNECTIONS ?? 200);
const TIME_MS = 60_000;

let api: RunningApi;
const run = async (options: Partial<ServerOptions> = {}) => {
  api = await runApi(options);
};
afterEach(() => api.close());

const LIVE = { query: 'subscription { eventReported { event { id } } }' };
const LONG = {
  query: '{ events(first: 100) { nodes { id type evidence { quote article { id title } } } } }',
};

const UNFINISHED =
  'POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n{"query';

async function subscriptions(): Promise<number> {
  const metrics = await (await fetch(`${api.url}/metrics`)).text();
  return Number(/^bang_giao_subscriptions (\d+)$/m.exec(metrics)?.[1]);
}

async function expectAnswer(): Promise<void> {
  const answer = await api.ask('{ statistics { articles } }');
  expect(answer.data.statistics.articles).toBe(5);
}

/** A connection that has sent so much and no more. */
function sends(text: string): Socket {
  const { port, hostname } = new URL(api.url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => {});
  socket.write(text);
  return socket;
}

/** What comes until the server closes the connection. */
async function toldUntilClosed(socket: Socket): Promise<string> {
  let told = '';
  socket.on('data', (data) => {
    told += String(data);
  });
  await once(socket, 'close');
  return told;
}

function post(body: object, accept = 'application/json'): ClientRequest {
  const sending = request(`${api.url}/graphql`, {
    method: 'POST',
    agent: false,
    headers: { 'content-type': 'application/json', accept },
  });
  const text = JSON.stringify(body);
  sending.on('error', () => {});
  sending.setHeader('content-length', Buffer.byteLength(text));
  return sending.end(text);
}

const times = <T>(count: number, make: (n: number) => T) => Array.from({ length: count }, (_, n) => make(n));

it(
  'headers that never end are given up, and others are answered meanwhile',
  async () => {
    await run({ arrivalMs: 500 });
    const told = times(MANY, (n) =>
      toldUntilClosed(sends(`POST /graphql HTTP/1.1\r\nhost: localhost\r\nx-${n}: `)),
    );
    await expectAnswer();
    for (const text of await Promise.all(told)) expect(text).toMatch(/^HTTP\/1\.1 408 /);
    await expectAnswer();
  },
  TIME_MS,
);

it(
  'bodies that never end are given up, and hold no place among the answers',
  async () => {
    await run({ arrivalMs: 500, maxInFlight: 4 });
    const told = times(4, () => toldUntilClosed(sends(UNFINISHED)));
    for (const text of await Promise.all(told)) {
      expect(text).toMatch(/^HTTP\/1\.1 408 /);
      expect(text).toContain('TIMED_OUT');
    }
    await expectAnswer();
    expect(api.logged).toEqual([]);
  },
  TIME_MS,
);

it('a stream that was asked for in time may last as long as it likes', async () => {
  await run({ arrivalMs: 100 });
  const query = encodeURIComponent(LIVE.query);
  const byGet = request(`${api.url}/graphql?query=${query}`, {
    headers: { accept: 'text/event-stream' },
  }).end();
  const byPost = post(LIVE, 'text/event-stream');
  await Promise.all([byGet, byPost].map((client) => once(client, 'response')));
  // What began later is late.
  await toldUntilClosed(sends(UNFINISHED));
  await expectAnswer();
  expect(await subscriptions()).toBe(2);
  for (const client of [byGet, byPost]) client.destroy();
});

it('headers that are too long are refused', async () => {
  await run();
  const long = `GET /graphql HTTP/1.1\r\nhost: localhost\r\nx-long: ${'x'.repeat(100_000)}\r\n\r\n`;
  for (const text of await Promise.all(times(20, () => toldUntilClosed(sends(long)))))
    expect(text).toMatch(/^HTTP\/1\.1 431 /);
  await expectAnswer();
});

it(
  'clients that hang up, before an answer or within it, leave nothing behind',
  async () => {
    await run({ maxInFlight: 8 });
    for (let round = 0; round < MANY / 8; round++) {
      const clients = times(8, () => post(LONG));
      // Half are gone before they are answered, the others as soon as the answer begins.
      for (const client of clients.slice(0, 4)) client.once('finish', () => client.destroy());
      for (const client of clients.slice(4)) client.once('response', () => client.destroy());
      await Promise.all(clients.map((client) => new Promise((gone) => client.once('close', gone))));
    }
    // The last that hung up are noticed a moment later.
    let answer = await api.ask('{ __typename }');
    while (answer.errors?.[0].extensions.code === 'OVERLOADED') {
      await setImmediate();
      answer = await api.ask('{ __typename }');
    }
    expect(answer.data).toEqual({ __typename: 'Query' });
    const all = await Promise.all(times(8, () => api.ask('{ statistics { articles } }')));
    for (const { data } of all) expect(data.statistics.articles).toBe(5);
    expect(api.logged).toEqual([]);
  },
  TIME_MS,
);

it(
  'many that subscribe and are silent are held, others are answered, and all are let go',
  async () => {
    await run({ maxInFlight: 8 });
    const clients: ClientRequest[] = [];
    while (clients.length < MANY) {
      const more = times(8, () => post(LIVE, 'text/event-stream'));
      for (const [response] of (await Promise.all(more.map((client) => once(client, 'response')))) as [
        IncomingMessage,
      ][])
        expect(response.statusCode).toBe(200);
      clients.push(...more);
    }
    expect(await subscriptions()).toBe(clients.length);
    await expectAnswer();
    for (const client of clients) client.destroy();
    while ((await subscriptions()) > 0) await setImmediate();
    await expectAnswer();
    expect(api.logged).toEqual([]);
  },
  TIME_MS,
);
