import { loadGazetteer } from '../../src/gazetteer';
import { updateGraph } from '../../src/ingest';
import { type GraphStore, openStore } from '../../src/store';
import { operationOf } from '../asked-questions';
import { builtProgram } from '../cli/built-program';
import { start } from '../cli/process';
import { jsonLines, TALKS, TWINNING } from '../cli/sample-news';
import { temporaryFolder } from '../cli/temporary-folder';
import { storeOf } from '../ingest/graph-dump';
import { news } from '../ingest/news';
import { type RunningApi, runApi } from './running-api';

/** An event of the stream, as loosely typed as JSON is. */
// biome-ignore lint/suspicious/noExplicitAny: answers are compared with literals
type Json = any;

const program = builtProgram();
const folder = temporaryFolder();

interface Stream {
  /** What comes next; null when the stream has ended. */
  next(): Promise<Json>;
  stop(): void;
}

/** Subscribes as a browser would; settles when the server has taken it up. */
async function subscribe(url: string, query: string, variables: unknown = {}): Promise<Stream> {
  const stop = new AbortController();
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query, variables }),
    signal: stop.signal,
  });
  expect(response.headers.get('content-type')).toContain('text/event-stream');
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let buffer = '';
  const next = async (): Promise<Json> => {
    for (;;) {
      const end = buffer.indexOf('\n\n');
      if (end >= 0) {
        const event = buffer.slice(0, end);
        buffer = buffer.slice(end + 2);
        if (event.startsWith('event: complete')) return null;
        const data = /^data: (.+)$/m.exec(event)?.[1];
        if (data) return JSON.parse(data);
        continue;
      }
      const { done, value } = await reader.read();
      if (done) return null;
      buffer += value;
    }
  };
  // The first comment is sent when the subscription stands.
  const { value } = await reader.read();
  buffer += value;
  return { next, stop: () => stop.abort() };
}

const LIVE = operationOf('17-live');
const MONG_CAI = { of: [{ id: 'city:vn-quang-ninh-mong-cai' }] };

const meeting = (id: string, date: string, other = 'Đông Hưng') =>
  news({
    id,
    entities: [
      { id: 'a', type: 'City', name: 'Móng Cái', country: 'VN' },
      { id: 'b', type: 'City', name: other },
    ],
    claims: [{ type: 'MEETING', date, pairs: [['a', 'b']] }],
  });

const add = (store: GraphStore, ...put: ReturnType<typeof news>[]) =>
  store.write((tx) => updateGraph(tx, loadGazetteer(), { put, remove: [] }));

describe('17: eventReported', () => {
  let api: RunningApi;
  beforeEach(async () => {
    api = await runApi({ feed: { pollMs: 20 } }, await storeOf([meeting('old', '2024-01-01')]));
  });
  afterEach(() => api.close());

  it('tells what is newly reported, by whom, with the sentence', async () => {
    const stream = await subscribe(api.url, LIVE, MONG_CAI);
    await add(api.store, meeting('new', '2024-05-09'));
    expect(await stream.next()).toEqual({
      data: {
        eventReported: {
          event: {
            __typename: 'Meeting',
            id: expect.stringContaining('2024-05-09'),
            date: { value: '2024-05-09' },
          },
          article: { id: 'new', title: null, url: null },
          evidence: [{ quote: 'MEETING [["a","b"]]' }],
        },
      },
    });
    stream.stop();
  });

  it('tells a second report of a known event, but not an article that comes again', async () => {
    const stream = await subscribe(api.url, LIVE, MONG_CAI);
    await add(api.store, meeting('old', '2024-01-01'));
    await add(api.store, meeting('second', '2024-01-01'));
    expect((await stream.next()).data.eventReported.article.id).toBe('second');
    stream.stop();
  });

  it('tells only what the filter lets through', async () => {
    const query =
      'subscription { eventReported(filter: { during: { from: "2025" } }) { event { date { value } } } }';
    const stream = await subscribe(api.url, query);
    await add(api.store, meeting('a', '2024-05-09'), meeting('b', '2024-06-09'));
    await add(api.store, meeting('c', '2025-05-09'));
    expect((await stream.next()).data.eventReported.event.date.value).toBe('2025-05-09');
    stream.stop();
  });

  it('shows each event as it is when it is told', async () => {
    const query = 'subscription { eventReported { event { reportCount participants { entity { name } } } } }';
    const stream = await subscribe(api.url, query);
    await add(api.store, meeting('new', '2024-05-09'));
    expect((await stream.next()).data.eventReported.event.reportCount).toBe(1);
    await add(api.store, meeting('newer', '2024-05-09'));
    expect((await stream.next()).data.eventReported.event.reportCount).toBe(2);
    stream.stop();
  });

  it('beats while nothing happens', async () => {
    const response = await fetch(
      `${api.url}/graphql?query=${encodeURIComponent('subscription { eventReported { event { id } } }')}`,
      {
        headers: { accept: 'text/event-stream' },
      },
    );
    const reader = response.body!.getReader();
    const beats = [(await reader.read()).value, (await reader.read()).value].map((bytes) =>
      Buffer.from(bytes!).toString(),
    );
    expect(beats).toEqual([':\n\n', ':\n\n']);
    await reader.cancel();
  });

  it('ends when the server is closed', async () => {
    const store = await storeOf();
    const other = await runApi({}, store);
    const stream = await subscribe(other.url, LIVE, { of: null });
    const closed = other.close();
    expect(await stream.next()).toBeNull();
    await closed;
  });

  it('a name that nothing has is an error, no silence', async () => {
    const stream = await subscribe(api.url, LIVE, { of: [{ name: 'Nowhere' }] });
    expect((await stream.next()).errors[0].extensions.code).toBe('ENTITY_NOT_FOUND');
    expect(await stream.next()).toBeNull();
  });
});

it('a client that does not keep up is dropped with a code, and others are not', async () => {
  const api = await runApi({ feed: { queueSize: 2 } }, await storeOf());
  const slow = await subscribe(api.url, 'subscription { eventReported { event { id } } }');
  for (let day = 1; day <= 28; day++)
    await add(api.store, meeting(`a${day}`, `2024-02-${String(day).padStart(2, '0')}`));
  let last: Json;
  for (let told = await slow.next(); told !== null; told = await slow.next()) last = told;
  expect(last.errors[0].extensions.code).toBe('SLOW_CLIENT');
  expect((await api.ask('{ statistics { events } }')).data.statistics.events).toBe(28);
  await api.close();
});

it('more clients than the server takes are refused', async () => {
  const api = await runApi({ feed: { maxClients: 1 } });
  const query = 'subscription { eventReported { event { id } } }';
  const first = await subscribe(api.url, query);
  const second = await subscribe(api.url, query);
  expect((await second.next()).errors[0].extensions).toMatchObject({
    code: 'LIMIT_EXCEEDED',
    limit: 'subscriptions',
  });
  first.stop();
  await api.close();
});

it('two servers on one store tell what another process ingests', async () => {
  const url = `sqlite:${folder.path}/news.db`;
  await (await openStore(url)).close();
  const feed = { pollMs: 20 };
  const servers = [
    await runApi({ feed }, await openStore(url)),
    await runApi({ feed }, await openStore(url)),
  ];
  const query = 'subscription { eventReported { event { __typename } article { id } } }';
  const streams = await Promise.all(servers.map((server) => subscribe(server.url, query)));
  folder.file('news.jsonl', jsonLines([TALKS, TWINNING]));
  const ingest = start(process.execPath, [program.main, 'ingest', 'news.jsonl', '--store', url], {
    cwd: folder.path,
  });
  expect((await ingest.ended).code).toBe(0);
  for (const stream of streams) {
    const told = new Set<string>();
    while (told.size < 2) told.add((await stream.next()).data.eventReported.article.id);
    expect([...told].sort()).toEqual(['talks', 'twinning']);
    stream.stop();
  }
  for (const server of servers) await server.close();
});
