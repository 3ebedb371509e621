import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openStore } from '../../../src/store';
import { apply, entity } from '../../contract/fixtures';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();
let files = 0;
const freshUrl = () => `sqlite:${folder.path}/${files++}.db`;

const HOLD_THE_LOCK = `
  const Database = require('libsql');
  const database = new Database(process.argv[1]);
  database.exec("BEGIN IMMEDIATE; INSERT INTO redirect VALUES ('other', 'process')");
  console.log('locked');
  process.stdin.on('data', () => { database.exec('COMMIT'); process.exit(0); });
`;

const COMMIT_AND_STAY = `
  const Database = require('libsql');
  const database = new Database(process.argv[1]);
  database.exec("INSERT INTO entity (id, type, name_key, body) VALUES ('a', 'City', 'a', '{}')");
  console.log('committed');
  process.stdin.resume();
`;

/** Another process that holds the write lock until it is told to commit, or killed. */
async function otherWriter(url: string) {
  return otherProcess(HOLD_THE_LOCK, url);
}

/** Another process that has committed and not closed the store. */
async function writerThatCommits(url: string) {
  await (await openStore(url)).close();
  return otherProcess(COMMIT_AND_STAY, url);
}

async function otherProcess(script: string, url: string) {
  const child = spawn(process.execPath, ['-e', script, url.slice('sqlite:'.length)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  const exited = once(child, 'exit');
  return {
    commit: async () => {
      child.stdin.write('commit\n');
      await exited;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
    },
  };
}

const one = { putEntities: [entity('City', 'a', 'Móng Cái')] };

describe('another process that writes', () => {
  it('is waited for with a bound; reading goes on', async () => {
    const url = freshUrl();
    const store = await openStore(url, { busyTimeoutMs: 30 });
    const other = await otherWriter(url);
    await expect(apply(store, one)).rejects.toMatchObject({
      code: 'STORE_LOCKED',
      message: expect.stringContaining('another process'),
    });
    expect(await store.countEntities({})).toBe(0);
    await other.commit();
    await apply(store, one);
    expect((await store.entities(['a'])).size).toBe(1);
    await store.close();
  });

  it('does not stop this process while it is waited for', async () => {
    const url = freshUrl();
    const store = await openStore(url);
    const other = await otherWriter(url);
    const writing = apply(store, one);
    expect(await store.countEntities({})).toBe(0);
    await other.commit();
    await writing;
    expect(await store.countEntities({})).toBe(1);
    await store.close();
  });

  it('leaves nothing of its work when it is killed', async () => {
    const url = freshUrl();
    const store = await openStore(url);
    const other = await otherWriter(url);
    await other.kill();
    await apply(store, { ...one, putRedirects: [{ from: 'x', to: 'other' }] });
    await apply(store, { putEntities: [entity('City', 'process', 'Hạ Long')] });
    expect((await store.entities(['a', 'other'])).size).toBe(1);
    await store.close();
  });

  it('leaves all of its work when it is killed after it has committed', async () => {
    const url = freshUrl();
    const other = await writerThatCommits(url);
    await other.kill();
    const store = await openStore(url);
    expect(await store.countEntities({})).toBe(1);
    await store.close();
  });

  it('may be opened beside, and readers see its last commit', async () => {
    const url = freshUrl();
    const store = await openStore(url);
    await apply(store, one);
    const other = await otherWriter(url);
    const beside = await openStore(url, { readonly: true });
    const writer = await openStore(url, { busyTimeoutMs: 30 });
    expect(await beside.countEntities({})).toBe(1);
    expect(await writer.countEntities({})).toBe(1);
    await other.commit();
    await writer.close();
    await beside.close();
    await store.close();
  });
});

describe('another write of this process', () => {
  it('is waited for with a bound', async () => {
    const store = await openStore(freshUrl(), { busyTimeoutMs: 30 });
    let finish = () => {};
    const long = store.write(() => new Promise<void>((resolve) => (finish = resolve)));
    await expect(apply(store, one)).rejects.toMatchObject({ code: 'STORE_LOCKED' });
    finish();
    await long;
    expect(await store.countEntities({})).toBe(0);
    await apply(store, one);
    expect(await store.countEntities({})).toBe(1);
    await store.close();
  });

  it('through a second store on the same file takes its turn', async () => {
    const url = freshUrl();
    const [left, right] = [await openStore(url), await openStore(url)];
    const increment = (store: typeof left) =>
      store.write(async (tx) => {
        const [counter] = await tx.entities(['counter']);
        await new Promise((resolve) => setImmediate(resolve));
        await tx.apply({ putEntities: [entity('City', 'counter', `${Number(counter?.name ?? 0) + 1}`)] });
      });
    await Promise.all(Array.from({ length: 10 }, (_, index) => increment(index % 2 ? left : right)));
    expect((await left.entities(['counter'])).get('counter')?.name).toBe('10');
    await left.close();
    await right.close();
  });
});
