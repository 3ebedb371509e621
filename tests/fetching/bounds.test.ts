import type { RequestListener } from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { createFetcher, type FetchLimits } from '../../src/fetching';
import { type LocalWeb, localWeb, networkOf, OPEN } from './local-web';
import { type NameServer, nameServer } from './name-server';

let answer: RequestListener = () => {};
let web: LocalWeb;
let names: NameServer;
beforeAll(async () => {
  web = await localWeb((request, response) => answer(request, response));
  names = await nameServer({ 'news.test': [OPEN] });
});
afterAll(() => {
  web.close();
  names.close();
});

const HTML = { 'content-type': 'text/html' };

function fetchHere(limits: Partial<FetchLimits> = {}, signal?: AbortSignal) {
  return createFetcher({ network: networkOf(names.address), limits })(
    `http://news.test:${web.port}/`,
    signal,
  );
}

describe('size', () => {
  const limits = { bytes: 10_000 };
  const tooLarge = { code: 'ARTICLE_TOO_LARGE', details: { maxBytes: 10_000 } };

  it('a page up to the bound comes whole', async () => {
    answer = (_, response) => response.writeHead(200, HTML).end(Buffer.alloc(10_000, 'x'));
    expect((await fetchHere(limits)).bytes).toHaveLength(10_000);
  });

  it('one byte more does not', async () => {
    answer = (_, response) => response.writeHead(200, HTML).end(Buffer.alloc(10_001, 'x'));
    await expect(fetchHere(limits)).rejects.toMatchObject(tooLarge);
  });

  it('a page without end is cut off', async () => {
    const cutOff = new Promise<void>((resolve) => {
      answer = (_, response) => {
        response.writeHead(200, HTML);
        const more = () => {
          while (!response.destroyed && response.write('x'.repeat(1_000)));
        };
        response.on('drain', more).on('close', () => resolve());
        more();
      };
    });
    await expect(fetchHere(limits)).rejects.toMatchObject(tooLarge);
    await cutOff;
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
  ])('a page that is small when packed (%s) counts as what it unpacks to', async (encoding, pack) => {
    const send = (bytes: number) => {
      const packed = pack(Buffer.alloc(bytes, 'x'));
      answer = (_, response) =>
        response.writeHead(200, { ...HTML, 'content-encoding': encoding }).end(packed);
    };
    send(10_000);
    expect((await fetchHere(limits)).bytes).toHaveLength(10_000);
    send(5_000_000);
    await expect(fetchHere(limits)).rejects.toMatchObject(tooLarge);
  });

  it('packed twice, or in a way that nobody knows, it is not read', async () => {
    for (const encoding of ['gzip, gzip', 'zstd', 'constructor']) {
      answer = (_, response) => response.writeHead(200, { ...HTML, 'content-encoding': encoding }).end('x');
      await expect(fetchHere()).rejects.toMatchObject({
        code: 'FETCH_FAILED',
        details: { reason: 'encoding' },
      });
    }
  });

  it('nor where it is said to be packed and is not', async () => {
    answer = (_, response) => response.writeHead(200, { ...HTML, 'content-encoding': 'gzip' }).end('plain');
    await expect(fetchHere()).rejects.toMatchObject({ code: 'FETCH_FAILED' });
  });

  it('a header that is too long', async () => {
    answer = (_, response) => response.writeHead(200, { ...HTML, 'x-long': 'x'.repeat(20_000) }).end('x');
    await expect(fetchHere()).rejects.toMatchObject({ code: 'FETCH_FAILED' });
  });
});

describe('time', () => {
  const limits = { timeMs: 100 };
  const timedOut = { code: 'TIMED_OUT', details: { limit: 'time', maximum: 100 } };

  it.each<[string, RequestListener]>([
    ['an answer that never begins', () => {}],
    ['one that begins and never ends', (_, response) => void response.writeHead(200, HTML).write('x')],
    [
      'one that comes in drops, each of them in time',
      (_, response) => {
        response.writeHead(200, HTML);
        const drip = setInterval(() => response.write('x'), 10);
        response.on('close', () => clearInterval(drip));
      },
    ],
  ])('%s', async (_, listener) => {
    answer = listener;
    await expect(fetchHere(limits)).rejects.toMatchObject(timedOut);
  });

  it('a name server that never answers', async () => {
    const network = { resolve: () => new Promise<never>(() => {}), permits: () => true };
    await expect(createFetcher({ network, limits })('http://news.test/')).rejects.toMatchObject(timedOut);
  });

  it('who gives up ends it', async () => {
    const stop = new AbortController();
    const closed = new Promise<void>((resolve) => {
      answer = (_, response) => {
        response.on('close', () => resolve());
        stop.abort();
      };
    });
    await expect(fetchHere({}, stop.signal)).rejects.toMatchObject({ code: 'FETCH_FAILED' });
    await closed;
  });
});

describe('what is no page', () => {
  it.each(['application/pdf', 'image/png', 'application/json', 'text/javascript', ''])(
    'of the type “%s” is not read',
    async (type) => {
      answer = (_, response) => response.writeHead(200, type ? { 'content-type': type } : {}).end('x');
      await expect(fetchHere()).rejects.toMatchObject({ code: 'FETCH_FAILED', details: { reason: 'type' } });
    },
  );

  it.each([204, 206, 304, 401, 404, 500])('with the status %d is not read', async (status) => {
    answer = (_, response) => response.writeHead(status, HTML).end();
    await expect(fetchHere()).rejects.toMatchObject({ code: 'FETCH_FAILED', details: { reason: 'status' } });
  });

  it('a connection that breaks', async () => {
    answer = (_, response) => response.destroy();
    await expect(fetchHere()).rejects.toMatchObject({ code: 'FETCH_FAILED', details: { reason: 'network' } });
    answer = (_, response) => {
      response.writeHead(200, { ...HTML, 'content-length': '100' }).write('x', () => response.destroy());
    };
    await expect(fetchHere()).rejects.toMatchObject({ code: 'FETCH_FAILED', details: { reason: 'network' } });
  });
});

it('more pages at once than are fetched at once are refused', async () => {
  const waiting: (() => void)[] = [];
  const full = new Promise<void>((resolve) => {
    answer = (_, response) => {
      waiting.push(() => response.writeHead(200, HTML).end('x'));
      if (waiting.length === 2) resolve();
    };
  });
  const fetcher = createFetcher({ network: networkOf(names.address), limits: { atOnce: 2 } });
  const url = `http://news.test:${web.port}/`;
  const both = [fetcher(url), fetcher(url)];
  await full;
  await expect(fetcher(url)).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED', details: { limit: 'pages' } });
  for (const release of waiting) release();
  await Promise.all(both);
  answer = (_, response) => response.writeHead(200, HTML).end('x');
  expect(String((await fetcher(url)).bytes)).toBe('x');
});

it('sends nothing but what asks for a page', async () => {
  let headers = {};
  answer = (request, response) => {
    headers = request.headers;
    response.writeHead(200, HTML).end('x');
  };
  await fetchHere();
  expect(headers).toEqual({
    host: `news.test:${web.port}`,
    connection: 'close',
    accept: 'text/html, application/xhtml+xml, text/plain',
    'accept-encoding': 'gzip, deflate, br',
    'user-agent': expect.stringMatching(/^bang-giao\//),
  });
});
