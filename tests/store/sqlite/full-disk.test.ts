import { Connection } from '../../../src/store/sqlite/connection';
import { migrate } from '../../../src/store/sqlite/migrate';
import { SqliteStore } from '../../../src/store/sqlite/sqlite-store';
import { apply, entity, stored } from '../../contract/fixtures';
import { temporaryFolder } from './temporary-folder';

const folder = temporaryFolder();

describe('a full disk', () => {
  it('fails the write with STORE_FULL, keeps what is stored, and lets smaller writes pass', async () => {
    const path = `${folder.path}/full.db`;
    const writer = new Connection(path);
    writer.all('PRAGMA journal_mode = WAL');
    migrate(writer);
    const store = new SqliteStore(`sqlite:${path}`, { writer, reader: new Connection(path) }, 100);
    await apply(store, { putEntities: [entity('City', 'a', 'Móng Cái')] });
    const pages = writer.get<{ page_count: number }>('PRAGMA page_count')!.page_count;
    writer.all(`PRAGMA max_page_count = ${pages + 20}`);
    const large = stored('large', { text: 'Hội đàm tại cửa khẩu. '.repeat(50_000) });
    await expect(apply(store, { putArticles: [large] })).rejects.toMatchObject({
      code: 'STORE_FULL',
      message: expect.stringContaining('space'),
    });
    expect(await store.scan('article', null, 10)).toEqual([]);
    expect(await store.scan('entity', null, 10)).toEqual(['a']);
    await apply(store, { putArticles: [stored('small')] });
    expect(await store.scan('article', null, 10)).toEqual(['small']);
    await store.close();
  });
});
