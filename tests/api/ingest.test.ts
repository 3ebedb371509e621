import { request } from 'node:http';
import { createToken, latestAudit, type Scope } from '../../src/access';
import { articleFrom } from '../../src/articles';
import { EXTRACTOR, extract } from '../../src/extraction';
import { loadGazetteer } from '../../src/gazetteer';
import { openStore } from '../../src/store';
import { operationOf } from '../asked-questions';
import { TALKS, TWINNING } from '../cli/sample-news';
import { type RunningApi, runApi } from './running-api';

let api: RunningApi;
beforeEach(async () => {
  const reading = {
    articleFrom,
    extract: (article: Parameters<typeof extract>[0]) => extract(article, loadGazetteer()),
    extractorVersion: EXTRACTOR,
  };
  api = await runApi(reading, await openStore('sqlite::memory:'));
});
afterEach(() => api.close());

async function bearer(...scopes: Scope[]): Promise<Record<string, string>> {
  const { text } = await createToken(api.store, { name: 'test', scopes });
  return { authorization: `Bearer ${text}` };
}

async function post(operationName: string, variables: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: operationOf('15-add-and-take-back'), operationName, variables }),
  });
  const { data, errors } = await response.json();
  return { status: response.status, data, code: errors?.[0].extensions.code, errors };
}

describe('15: ingestArticles and retractArticle', () => {
  it('add articles, find them unchanged, replace them, and take them back', async () => {
    const headers = await bearer('write');
    const articles = [TALKS, TWINNING];
    const { data, errors } = await post('Add', { articles }, headers);
    expect(errors).toBeUndefined();
    expect(data.ingestArticles).toMatchObject({ added: 2, unchanged: 0, replaced: 0, rejected: [] });
    expect(data.ingestArticles.events).toBeGreaterThanOrEqual(2);
    const again = [{ ...TALKS, title: 'Another headline' }, TWINNING];
    expect((await post('Add', { articles: again }, headers)).data.ingestArticles).toMatchObject({
      added: 0,
      unchanged: 1,
      replaced: 1,
    });
    const taken = await post('TakeBack', { id: 'talks' }, headers);
    expect(taken.data.retractArticle.removed.events).toBeGreaterThanOrEqual(1);
    await post('TakeBack', { id: 'twinning' }, headers);
    expect(await api.store.statistics()).toMatchObject({ articles: 0, events: 0 });
  });

  it('an article that is none is named by its place with a code, and stops no other', async () => {
    const articles = [
      { title: 'nothing else' },
      TALKS,
      { text: 'Ceci n’est pas lisible ici, hélas.', lang: 'fr' },
    ];
    const { data } = await post('Add', { articles }, await bearer('write'));
    expect(data.ingestArticles.added).toBe(1);
    expect(data.ingestArticles.rejected).toEqual([
      { index: 0, code: 'ARTICLE_EMPTY', message: expect.any(String) },
      { index: 2, code: 'LANGUAGE_UNSUPPORTED', message: expect.any(String) },
    ]);
  });

  it('need the scope `write`, on this machine too', async () => {
    const variables = { articles: [TALKS] };
    expect(await post('Add', variables)).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    const reader = await bearer('read', 'review');
    expect(await post('Add', variables, reader)).toMatchObject({ status: 403, code: 'FORBIDDEN' });
    expect(await post('TakeBack', { id: 'talks' })).toMatchObject({ status: 401, code: 'UNAUTHENTICATED' });
    expect((await api.store.statistics()).articles).toBe(0);
  });

  it('what is taken back must be there', async () => {
    const answer = await post('TakeBack', { id: 'none' }, await bearer('write'));
    expect(answer.code).toBe('ARTICLE_NOT_FOUND');
  });

  it('more articles than one mutation takes are refused whole', async () => {
    const articles = Array.from({ length: 101 }, (_, n) => ({ ...TALKS, id: `a${n}` }));
    expect((await post('Add', { articles }, await bearer('write'))).code).toBe('LIMIT_EXCEEDED');
    expect((await api.store.statistics()).articles).toBe(0);
  });

  it('say afterwards who did it', async () => {
    const headers = await bearer('write');
    await post('Add', { articles: [TALKS] }, headers);
    const [record] = await latestAudit(api.store, 1);
    expect(record).toMatchObject({
      who: `token:${headers.authorization?.slice('Bearer bg_'.length).slice(0, 8)}`,
      what: [{ action: 'ARTICLES_PUT', ids: ['talks'] }],
    });
  });

  it('can not be sent with GET', async () => {
    const query = encodeURIComponent('mutation { retractArticle(id: "talks") { removed { events } } }');
    const response = await fetch(`${api.url}/graphql?query=${query}`, { headers: await bearer('write') });
    expect(response.status).toBe(405);
  });
});

describe('POST /ingest', () => {
  const lines = (articles: readonly unknown[]) =>
    articles.map((article) => `${JSON.stringify(article)}\n`).join('');
  const send = (body: string, headers: Record<string, string>) =>
    fetch(`${api.url}/ingest`, { method: 'POST', headers, body });
  const answered = (text: string) =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));

  it('answers with a line for each article and one for all', async () => {
    const body = `${lines([TALKS])}not JSON\n\n${lines([TWINNING, { text: '' }])}`;
    const response = await send(body, await bearer('write'));
    expect(response.headers.get('content-type')).toContain('application/x-ndjson');
    const told = answered(await response.text());
    const byLine = told.slice(0, -1).sort((a, b) => a.line - b.line);
    expect(byLine).toEqual([
      { line: 1, id: 'talks', status: 'added' },
      { line: 2, status: 'rejected', code: 'JSON_INVALID', message: expect.any(String) },
      { line: 4, id: 'twinning', status: 'added' },
      { line: 5, status: 'rejected', code: 'ARTICLE_EMPTY', message: expect.any(String) },
    ]);
    expect(told.at(-1)).toMatchObject({ done: true, added: 2, unchanged: 0, rejected: 2 });
  });

  it('tells of an article that another of the same id follows', async () => {
    const response = await send(lines([TALKS, { ...TALKS, title: 'Later' }]), await bearer('write'));
    expect(answered(await response.text()).slice(0, -1)).toEqual([
      { line: 1, id: 'talks', status: 'superseded' },
      { line: 2, id: 'talks', status: 'added' },
    ]);
  });

  it('answers while articles still come, and keeps what came before the sender broke off', async () => {
    const sending = request(`${api.url}/ingest`, { method: 'POST', headers: await bearer('write') });
    sending.on('error', () => {});
    const batch = Array.from({ length: 16 }, (_, n) => ({ ...TWINNING, id: `a${n}` }));
    sending.write(lines(batch));
    const first = await new Promise<string>((resolve) => {
      sending.on('response', (response) => {
        response.on('error', () => {});
        response.once('data', (chunk) => resolve(String(chunk)));
      });
    });
    expect(JSON.parse(first.split('\n')[0]!)).toEqual({ line: 1, id: 'a0', status: 'added' });
    sending.write(lines([TALKS]));
    sending.destroy();
    expect((await api.store.statistics()).articles).toBe(16);
    expect(api.logged).toEqual([]);
  });

  it('needs the scope `write`, and POST', async () => {
    const body = lines([TALKS]);
    const refusals = [await send(body, {}), await send(body, await bearer('read'))];
    expect(refusals.map(({ status }) => status)).toEqual([401, 403]);
    const codes = await Promise.all(
      refusals.map(async (one) => (await one.json()).errors[0].extensions.code),
    );
    expect(codes).toEqual(['UNAUTHENTICATED', 'FORBIDDEN']);
    expect((await fetch(`${api.url}/ingest`, { headers: await bearer('write') })).status).toBe(405);
    expect((await api.store.statistics()).articles).toBe(0);
  });

  it('an address is kept as what it is: nothing is fetched', async () => {
    const response = await send(lines([{ url: 'http://127.0.0.1:1/secret' }]), await bearer('write'));
    expect(answered(await response.text())[0]).toMatchObject({ line: 1, code: 'ARTICLE_EMPTY' });
  });
});
