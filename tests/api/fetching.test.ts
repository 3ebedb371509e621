import { createToken, latestAudit, type Scope } from '../../src/access';
import { articleFrom } from '../../src/articles';
import { createFetcher } from '../../src/fetching';
import { openStore } from '../../src/store';
import { TALKS } from '../cli/sample-news';
import { type LocalWeb, localWeb, networkOf, OPEN, SECRET } from '../fetching/local-web';
import { type NameServer, nameServer } from '../fetching/name-server';
import { type RunningApi, runApi } from './running-api';

const PAGE = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Hai thị trấn gặp nhau</title>
  <meta property="og:site_name" content="Báo Vùng Biên"><meta property="article:published_time" content="2024-05-21T08:00:00+07:00">
  <link rel="canonical" href="https://elsewhere.test/stolen"></head>
  <body><h1>Hai thị trấn gặp nhau</h1><p>${TALKS.text}</p></body></html>`;

let web: LocalWeb;
let names: NameServer;
beforeAll(async () => {
  web = await localWeb((request, response) => {
    if (request.url === '/secret')
      response.writeHead(302, { location: `http://${SECRET}:${web.port}/` }).end();
    else if (request.url === '/old') response.writeHead(301, { location: '/news' }).end();
    else if (request.url === '/news') response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
    else response.writeHead(404).end();
  });
  names = await nameServer({ 'news.test': [OPEN], 'intranet.test': [SECRET] });
});
afterAll(() => {
  expect(web.breaches()).toBe(0);
  web.close();
  names.close();
});

let api: RunningApi;
beforeEach(async () => {
  const fetchPage = createFetcher({ network: networkOf(names.address) });
  api = await runApi({ articleFrom, fetchPage }, await openStore('sqlite::memory:'));
});
afterEach(() => api.close());

const at = (path: string, host = 'news.test') => `http://${host}:${web.port}${path}`;

async function bearer(target: RunningApi, ...scopes: Scope[]): Promise<Record<string, string>> {
  const { text } = await createToken(target.store, { name: 'test', scopes });
  return { authorization: `Bearer ${text}` };
}

const FETCH =
  'mutation ($url: String!) { fetchArticle(url: $url) { title text publisher published url language } }';

async function fetchArticle(url: string, headers: Record<string, string>, target = api, query = FETCH) {
  const response = await fetch(`${target.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables: { url } }),
  });
  const { data, errors } = await response.json();
  return { article: data?.fetchArticle, code: errors?.[0].extensions.code, errors };
}

describe('fetchArticle', () => {
  it('gives what is in the page, and stores nothing', async () => {
    const { article, errors } = await fetchArticle(at('/old'), await bearer(api, 'write'));
    expect(errors).toBeUndefined();
    expect(article).toEqual({
      title: 'Hai thị trấn gặp nhau',
      text: expect.stringContaining('Móng Cái và Đông Hưng hội đàm'),
      publisher: 'Báo Vùng Biên',
      published: '2024-05-21',
      url: at('/news'),
      language: 'vi',
    });
    expect((await api.store.statistics()).articles).toBe(0);
    expect((await latestAudit(api.store, 10)).flatMap(({ what }) => what)).toEqual([]);
  });

  it('needs the scope `write`', async () => {
    expect((await fetchArticle(at('/news'), {})).code).toBe('UNAUTHENTICATED');
    expect((await fetchArticle(at('/news'), await bearer(api, 'read', 'review'))).code).toBe('FORBIDDEN');
  });

  it('fetches nothing where the server was not told to', async () => {
    const other = await runApi({}, await openStore('sqlite::memory:'));
    const asked = names.asked.length;
    const { code } = await fetchArticle(at('/news'), await bearer(other, 'write'), other);
    expect([code, names.asked.length]).toEqual(['FETCHING_OFF', asked]);
    await other.close();
  });

  it.each([
    ['an address of this machine', () => at('/', SECRET), 'ADDRESS_REFUSED'],
    ['a name of one', () => at('/', 'intranet.test'), 'ADDRESS_REFUSED'],
    ['a page that leads to one', () => at('/secret'), 'ADDRESS_REFUSED'],
    ['no address', () => 'file:///etc/passwd', 'ADDRESS_REFUSED'],
    ['a page that is not there', () => at('/none'), 'FETCH_FAILED'],
    ['a host that is not there', () => at('/', 'none.test'), 'FETCH_FAILED'],
  ])('%s is an error with a code', async (_, url, code) => {
    const answer = await fetchArticle(url(), await bearer(api, 'write'));
    expect(answer.code).toBe(code);
    expect(JSON.stringify(answer.errors)).not.toContain('secret');
    expect(api.logged).toEqual([]);
  });

  it('many pages in one operation are beyond its cost', async () => {
    const many = Array.from({ length: 10 }, (_, n) => `a${n}: fetchArticle(url: $url) { url }`);
    const query = `mutation ($url: String!) { ${many.join(' ')} }`;
    const asked = names.asked.length;
    const { code } = await fetchArticle(at('/news'), await bearer(api, 'write'), api, query);
    expect([code, names.asked.length]).toEqual(['LIMIT_EXCEEDED', asked]);
  });
});

describe('POST /ingest', () => {
  const send = async (target: RunningApi, articles: readonly object[]) => {
    const body = articles.map((article) => JSON.stringify(article)).join('\n');
    const headers = await bearer(target, 'write');
    const response = await fetch(`${target.url}/ingest`, { method: 'POST', headers, body });
    const lines = (await response.text()).trimEnd().split('\n');
    return lines.map((line) => JSON.parse(line)).sort((a, b) => (a.line ?? 99) - (b.line ?? 99));
  };

  it('fetches the page of a line that has an address only; the rest is as the sender has it', async () => {
    const told = await send(api, [
      { id: 'given', url: at('/old'), title: 'As given' },
      { id: 'whole', url: at('/none'), text: TALKS.text },
      { url: at('/secret') },
      { url: at('/', SECRET) },
    ]);
    expect(told).toMatchObject([
      { line: 1, id: 'given', status: 'added' },
      { line: 2, id: 'whole', status: 'added' },
      { line: 3, status: 'rejected', code: 'ADDRESS_REFUSED' },
      { line: 4, status: 'rejected', code: 'ADDRESS_REFUSED' },
      { done: true, added: 2, rejected: 2 },
    ]);
    const stored = (await api.store.articles(['given'])).get('given')!.article;
    expect(stored).toMatchObject({ url: at('/old'), title: 'As given', publisher: 'Báo Vùng Biên' });
  });

  it('fetches nothing where the server was not told to', async () => {
    const other = await runApi({ articleFrom }, await openStore('sqlite::memory:'));
    const asked = names.asked.length;
    expect((await send(other, [{ url: at('/news') }]))[0]).toMatchObject({ code: 'ARTICLE_EMPTY' });
    expect(names.asked.length).toBe(asked);
    await other.close();
  });
});
