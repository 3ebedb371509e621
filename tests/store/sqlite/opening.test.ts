import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import Database from 'libsql';
import { openStore } from '../../../src/store';
import { apply, entity } from '../../contract/fixtures';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();
let files = 0;
const freshPath = () => `${folder.path}/${files++}.db`;

/** Opens, runs statements past the store, closes. */
function meddle(path: string, ...statements: string[]): void {
  const database = new Database(path);
  for (const statement of statements) database.exec(statement);
  database.close();
}

function pragma(path: string, name: string): unknown {
  const database = new Database(path);
  const row = database.prepare(`PRAGMA ${name}`).get() as Record<string, unknown>;
  database.close();
  return row[name];
}

describe('openStore', () => {
  it('makes a file with a schema version and an owner', async () => {
    const path = freshPath();
    await (await openStore(`sqlite:${path}`)).close();
    expect(pragma(path, 'user_version')).toBe(2);
    expect(pragma(path, 'application_id')).toBe(0x42614769);
    expect(pragma(path, 'journal_mode')).toBe('wal');
  });

  it('finds what an earlier opening stored', async () => {
    const path = freshPath();
    const first = await openStore(`sqlite:${path}`);
    await apply(first, { putEntities: [entity('City', 'a', 'Móng Cái')] });
    await first.close();
    const second = await openStore(`sqlite:${path}`);
    expect((await second.entities(['a'])).get('a')?.name).toBe('Móng Cái');
    expect(second.url).toBe(`sqlite:${path}`);
    await second.close();
  });

  it('can be done by many at once on a file that is not there yet', async () => {
    const path = freshPath();
    const stores = await Promise.all(Array.from({ length: 5 }, () => openStore(`sqlite:${path}`)));
    await Promise.all(
      stores.map((store, index) => apply(store, { putEntities: [entity('City', `c${index}`, 'Tân Sơn')] })),
    );
    expect(await stores[0]!.countEntities({})).toBe(5);
    for (const store of stores) await store.close();
  });

  it('leaves everything in the one file when closed', async () => {
    const path = freshPath();
    const store = await openStore(`sqlite:${path}`);
    await apply(store, { putEntities: [entity('City', 'a', 'Móng Cái')] });
    await store.close();
    const copy = freshPath();
    copyFileSync(path, copy);
    const copied = await openStore(`sqlite:${copy}`);
    expect(await copied.countEntities({})).toBe(1);
    await copied.close();
  });

  it.each(['bang-giao.db', 'mysql://user:secret@host/db', '', 'sqlite:', ':memory:', 'constructor:x'])(
    'refuses the address %p and says which it knows',
    async (url) => {
      const opening = openStore(url);
      await expect(opening).rejects.toMatchObject({
        code: 'USAGE',
        message: expect.stringContaining('sqlite:'),
      });
      await expect(opening).rejects.not.toMatchObject({ message: expect.stringContaining('secret') });
    },
  );

  it('refuses a newer schema and leaves it as it is', async () => {
    const path = freshPath();
    await (await openStore(`sqlite:${path}`)).close();
    meddle(path, 'PRAGMA user_version = 999');
    const before = readFileSync(path);
    await expect(openStore(`sqlite:${path}`)).rejects.toMatchObject({
      code: 'STORE_TOO_NEW',
      message: expect.stringContaining('999'),
    });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('refuses a file that is not a database and leaves it as it is', async () => {
    const path = freshPath();
    const text = 'Đây là một bài báo, không phải cơ sở dữ liệu.\n'.repeat(100);
    writeFileSync(path, text);
    await expect(openStore(`sqlite:${path}`)).rejects.toMatchObject({ code: 'STORE_CORRUPT' });
    await expect(openStore(`sqlite:${path}`, { readonly: true })).rejects.toMatchObject({
      code: 'STORE_CORRUPT',
    });
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it('refuses the database of another program and leaves it as it is', async () => {
    const path = freshPath();
    meddle(path, 'CREATE TABLE bookmark (url TEXT)');
    await expect(openStore(`sqlite:${path}`)).rejects.toMatchObject({
      code: 'STORE_CORRUPT',
      message: expect.stringContaining('another program'),
    });
    expect(pragma(path, 'journal_mode')).toBe('delete');
  });

  it('finds out that a file is damaged', async () => {
    const path = freshPath();
    const store = await openStore(`sqlite:${path}`);
    const cities = Array.from({ length: 500 }, (_, index) => entity('City', `c${index}`, `Tân Sơn ${index}`));
    await apply(store, { putEntities: cities });
    await store.close();
    const bytes = readFileSync(path);
    bytes.fill(0x5a, 4096);
    writeFileSync(path, bytes);
    const using = async () => {
      const damaged = await openStore(`sqlite:${path}`);
      await damaged.entities(['c1']).finally(() => damaged.close());
    };
    await expect(using()).rejects.toMatchObject({ code: 'STORE_CORRUPT' });
  });

  it('makes no file when told not to, and opens one that is there', async () => {
    const path = freshPath();
    const opening = openStore(`sqlite:${path}`, { create: false });
    await expect(opening).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    expect(existsSync(path)).toBe(false);
    await (await openStore(`sqlite:${path}`)).close();
    await (await openStore(`sqlite:${path}`, { create: false })).close();
  });

  it('takes an empty file for a new store', async () => {
    const path = freshPath();
    writeFileSync(path, '');
    const store = await openStore(`sqlite:${path}`);
    expect(await store.countEntities({})).toBe(0);
    await store.close();
  });

  it('says what to do about a folder that is missing, or a folder where the file should be', async () => {
    const missing = openStore(`sqlite:${folder.path}/nowhere/x.db`);
    await expect(missing).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringContaining('folder'),
    });
    const path = freshPath();
    mkdirSync(path);
    await expect(openStore(`sqlite:${path}`)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });
});

describe('a store opened for reading only', () => {
  it('reads and does not write', async () => {
    const path = freshPath();
    const writing = await openStore(`sqlite:${path}`);
    await apply(writing, { putEntities: [entity('City', 'a', 'Móng Cái')] });
    await writing.close();
    const reading = await openStore(`sqlite:${path}`, { readonly: true });
    expect(await reading.countEntities({})).toBe(1);
    const attempt = apply(reading, { deleteEntities: ['a'] });
    await expect(attempt).rejects.toMatchObject({ code: 'STORE_READ_ONLY' });
    expect(await reading.countEntities({})).toBe(1);
    await reading.close();
  });

  it('sees what another one commits', async () => {
    const path = freshPath();
    const writing = await openStore(`sqlite:${path}`);
    const reading = await openStore(`sqlite:${path}`, { readonly: true });
    await apply(writing, { putEntities: [entity('City', 'a', 'Móng Cái')] });
    expect(await reading.countEntities({})).toBe(1);
    await reading.close();
    await writing.close();
  });

  it('is not made where there is none', async () => {
    const path = freshPath();
    const opening = openStore(`sqlite:${path}`, { readonly: true });
    await expect(opening).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    expect(existsSync(path)).toBe(false);
  });

  it('is not migrated', async () => {
    const path = freshPath();
    writeFileSync(path, '');
    const opening = openStore(`sqlite:${path}`, { readonly: true });
    await expect(opening).rejects.toMatchObject({ code: 'STORE_READ_ONLY' });
    expect(readFileSync(path)).toHaveLength(0);
  });

  const root = process.getuid?.() === 0;
  (root ? it.skip : it)('is also what a file without write permission is', async () => {
    const path = freshPath();
    await (await openStore(`sqlite:${path}`)).close();
    chmodSync(path, 0o444);
    const store = await openStore(`sqlite:${path}`);
    await expect(apply(store, { deleteEntities: ['a'] })).rejects.toMatchObject({ code: 'STORE_READ_ONLY' });
    await store.close();
  });
});
