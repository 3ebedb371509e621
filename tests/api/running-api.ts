import { pino } from 'pino';
import { type ApiServices, type RunningServer, type ServerOptions, startServer } from '../../src/api';
import { loadGazetteer } from '../../src/gazetteer';
import type { Article, Extraction } from '../../src/graph';
import { type GraphStore, openStore } from '../../src/store';
import { SEED_GRAPH } from './seed-graph';

/** An answer of the server, as loosely typed as JSON is. */
// biome-ignore lint/suspicious/noExplicitAny: answers are compared with literals
type Json = any;

export interface RunningApi {
  readonly url: string;
  readonly store: GraphStore;
  /** Lines that were logged. */
  readonly logged: string[];
  ask(query: string, variables?: unknown): Promise<Json>;
  close(): Promise<void>;
}

/** A store in memory that holds the seed graph. */
export async function seededStore(): Promise<GraphStore> {
  const store = await openStore('sqlite::memory:');
  await store.write((tx) => tx.apply(SEED_GRAPH));
  return store;
}

/** A real server on a free port, above a real store: one that is given, else one with the seed graph. */
export async function runApi(options: Partial<ServerOptions> = {}, given?: GraphStore): Promise<RunningApi> {
  const store = given ?? (await seededStore());
  const logged: string[] = [];
  const logger = pino({ level: 'info' }, { write: (line: string) => void logged.push(line) });
  const server = await startServer({ ...services(store), logger, port: 0, ...options });
  return {
    url: server.url,
    store,
    logged,
    ask: (query, variables) => post(server, query, variables),
    close: async () => {
      await server.close();
      await store.close();
    },
  };
}

async function post(server: RunningServer, query: string, variables: unknown): Promise<Json> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}

/** What the API stands on, with a reader that takes any text as it is and finds one meeting in it. */
export function services(store: GraphStore): ApiServices {
  return {
    store,
    logger: pino({ level: 'silent' }),
    articleFrom: (input) => ({
      id: 'preview',
      url: input.url ?? null,
      title: input.title ?? null,
      publisher: null,
      language: 'vi',
      publishedAt: input.published ?? null,
      text: input.text ?? '',
      regions: [],
    }),
    extract: readMeeting,
    extractorVersion: 'hand@1',
    gazetteer: loadGazetteer,
  };
}

function readMeeting(article: Article): Extraction {
  const named = (id: string, name: string) => ({
    id,
    type: 'City' as const,
    name,
    names: [name],
    level: null,
    country: null,
    place: null,
    kind: null,
    roles: [],
  });
  const quote = article.text.slice(0, 10);
  return {
    articleId: article.id,
    language: 'vi',
    extractor: 'hand@1',
    entities: [named('e1', 'Lào Cai'), named('e2', 'Hồng Hà')],
    mentions: [],
    claims: [
      {
        id: 'c1',
        type: 'MEETING',
        status: 'OCCURRED',
        date: '2024-05-20',
        place: 'e1',
        agreement: null,
        participants: [
          { entity: 'e1', role: 'HOST', side: 1 },
          { entity: 'e2', role: 'VISITOR', side: 2 },
        ],
        pairs: [['e1', 'e2']],
        evidence: [{ quote, start: 0, end: quote.length, rule: 'hand.meeting@1', confidence: 1 }],
      },
    ],
  };
}
