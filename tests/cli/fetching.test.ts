import { type LocalWeb, localWeb, SECRET } from '../fetching/local-web';
import { runInProcess } from './run-in-process';

let web: LocalWeb;
beforeAll(async () => {
  web = await localWeb((_, response) => response.end());
});
afterAll(() => {
  expect(web.breaches()).toBe(0);
  web.close();
});

it('an address that is not on the public web is rejected with a code, and stops nothing else', async () => {
  const sources = [`http://${SECRET}:${web.port}/`, 'http://localhost/', '-'];
  const input = '{"id":"a","text":"Hai bên đã gặp nhau để bàn về việc mở chợ phiên chung ở vùng biên giới."}';
  const { code, stdout, stderr } = await runInProcess(['ingest', ...sources, '--store', 'sqlite::memory:'], {
    input,
  });
  expect(code).toBe(1);
  expect(stdout).toMatch(/^Articles: 1 added, 0 replaced, 0 unchanged, 2 rejected\./);
  expect(stderr.match(/^ADDRESS_REFUSED: http/gm)).toHaveLength(2);
});

it('an article that has only an address is fetched where that is said, and not otherwise', async () => {
  const input = `{"id":"a","url":"http://${SECRET}:${web.port}/"}`;
  const said = await runInProcess(['ingest', '-', '--fetch', '--store', 'sqlite::memory:'], { input });
  expect(said.stderr).toMatch(/^ADDRESS_REFUSED: -:1: /);
  const unsaid = await runInProcess(['ingest', '-', '--store', 'sqlite::memory:'], { input });
  expect(unsaid.stderr).toMatch(/^ARTICLE_EMPTY: -:1: /);
});
