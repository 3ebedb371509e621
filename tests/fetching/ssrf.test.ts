import type { RequestListener } from 'node:http';
import { createFetcher, type Network, PUBLIC_INTERNET } from '../../src/fetching';
import { type LocalWeb, localWeb, networkOf, OPEN, SECRET } from './local-web';
import { type NameServer, nameServer } from './name-server';

let redirect = '';
const answer: RequestListener = (request, response) => {
  if (request.url === '/away') response.writeHead(302, { location: redirect }).end();
  else response.writeHead(200, { 'content-type': 'text/plain' }).end('a page');
};

let web: LocalWeb;
let names: NameServer;
beforeEach(async () => {
  web = await localWeb(answer);
  names = await nameServer({
    'open.test': [OPEN],
    'secret.test': [SECRET],
    'rebinding.test': [OPEN, SECRET],
    'other.test': [SECRET, OPEN],
  });
});
afterEach(() => {
  // Whatever was tried: nothing came to what nobody may reach.
  expect(web.breaches()).toBe(0);
  web.close();
  names.close();
});

const fetchHere = (url: string) => createFetcher({ network: networkOf(names.address) })(url);
const at = (host: string, path = '/') => `http://${host}:${web.port}${path}`;

it('what is permitted is fetched', async () => {
  const page = await fetchHere(at('open.test'));
  expect([page.url, String(page.bytes)]).toEqual([at('open.test'), 'a page']);
});

it('a name of an address that is not permitted is refused', async () => {
  await expect(fetchHere(at('secret.test'))).rejects.toMatchObject({ code: 'ADDRESS_REFUSED' });
});

it('a name server that tells another address once the first was checked wins nothing', async () => {
  expect(String((await fetchHere(at('rebinding.test'))).bytes)).toBe('a page');
  expect(names.asked).toEqual(['rebinding.test']);
  await expect(fetchHere(at('rebinding.test'))).rejects.toMatchObject({ code: 'ADDRESS_REFUSED' });
});

it('nor does one that does so between a page and its redirect to the same host', async () => {
  redirect = '/';
  await expect(fetchHere(at('rebinding.test', '/away'))).rejects.toMatchObject({ code: 'ADDRESS_REFUSED' });
  expect(names.asked).toEqual(['rebinding.test', 'rebinding.test']);
});

describe('a redirect is checked as the first address is', () => {
  it.each([
    ['a name that leads there', () => at('secret.test')],
    ['its address', () => at(SECRET)],
    ['decimal', () => at('2130706433')],
    ['octal', () => at('0177.0.0.1')],
    ['hexadecimal', () => at('0x7f000001')],
    ['shortened', () => at('127.1')],
    ['with a dot at its end', () => at('127.0.0.1.')],
    ['escaped', () => at('%31%32%37.0.0.1')],
    ['mapped', () => at('[::ffff:127.0.0.1]')],
    ['without a scheme', () => `//${SECRET}:${web.port}/`],
    ['with backslashes', () => `http:\\\\${SECRET}:${web.port}\\`],
    ['an address that is permitted, but not as a number', () => at(OPEN)],
    ['credentials', () => at('open.test').replace('http://', `http://${SECRET}@`)],
    ['a file', () => 'file:///etc/passwd'],
    ['data', () => 'data:text/plain,secret'],
    ['another protocol', () => `gopher://${SECRET}:${web.port}/`],
    ['a script', () => 'javascript:1'],
  ])('%s', async (_, location) => {
    redirect = location();
    await expect(fetchHere(at('open.test', '/away'))).rejects.toMatchObject({ code: 'ADDRESS_REFUSED' });
  });

  it('and followed where it is permitted', async () => {
    redirect = at('open.test', '/next');
    expect((await fetchHere(at('open.test', '/away'))).url).toBe(redirect);
    redirect = '/next?a=1#part';
    expect((await fetchHere(at('open.test', '/away'))).url).toBe(at('open.test', '/next?a=1'));
  });

  it('but not for ever', async () => {
    redirect = '/away';
    await expect(fetchHere(at('open.test', '/away'))).rejects.toMatchObject({
      code: 'FETCH_FAILED',
      details: { reason: 'redirects' },
    });
  });
});

describe('the public internet', () => {
  /** As it is, but for names, which are made up: asking for real ones would leave this machine. */
  const network = (...addresses: string[]): Network => ({
    ...PUBLIC_INTERNET,
    resolve: async () => addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
  });
  const refused = (url: string, ...addresses: string[]) =>
    expect(createFetcher({ network: network(...addresses) })(url)).rejects.toMatchObject({
      code: 'ADDRESS_REFUSED',
    });

  it.each([
    '10.1.2.3',
    '127.0.0.1',
    '169.254.169.254',
    '192.168.0.1',
    '::1',
    '::ffff:10.1.2.3',
    '64:ff9b::a01:203',
    '2002:a01:203::1',
    'fd00::1',
    'fe80::1',
    'ff02::1',
  ])('a name that leads to %s is refused', async (address) => {
    await refused('http://name.test/', address);
  });

  it('a name of which one address is public and another is not is refused', async () => {
    await refused('http://name.test/', '1.1.1.1', '10.0.0.1');
  });

  it.each([
    'http://127.0.0.1/',
    'http://0x7f.1/',
    'http://１２７.０.０.１/',
    'http://2130706433/',
    'http://[::1]/',
    'http://1.1.1.1/',
    'https://user:secret@name.test/',
    'http://name.test:8080/',
    'http://name.test:22/',
    'ftp://name.test/',
    'name.test',
    '/etc/passwd',
    '',
    `http://name.test/${'x'.repeat(3_000)}`,
  ])('%s is refused, though its name would be public', async (url) => {
    await refused(url, '1.1.1.1');
  });

  it('this machine is refused by its own name, through the real resolver', async () => {
    await expect(createFetcher()(`http://localhost/`)).rejects.toMatchObject({ code: 'ADDRESS_REFUSED' });
  });
});
