import { auditedStore, createToken, latestAudit } from '../../src/access';
import { type GraphStore, openStore } from '../../src/store';
import { entity, stored } from '../contract/fixtures';

let store: GraphStore;
let audited: GraphStore;
beforeEach(async () => {
  store = await openStore('sqlite::memory:');
  audited = auditedStore(store, 'token:1234');
});
afterEach(() => store.close());

it('every write says who changed what, and when', async () => {
  const before = new Date().toISOString();
  await audited.write((tx) => tx.apply({ putArticles: [stored('a'), stored('b')] }));
  await audited.write(async (tx) => {
    await tx.apply({ deleteArticles: ['a'] });
    await tx.apply({ putRecords: [{ kind: 'decision', id: 'd', body: '{}' }] });
  });
  const [last, first] = await latestAudit(store, 10);
  expect(first).toMatchObject({ who: 'token:1234', what: [{ action: 'ARTICLES_PUT', ids: ['a', 'b'] }] });
  expect(last?.what).toEqual([
    { action: 'ARTICLES_DELETED', ids: ['a'] },
    { action: 'DECISIONS_PUT', ids: ['d'] },
  ]);
  expect([before <= first!.at, first!.at <= last!.at]).toEqual([true, true]);
});

it('making a token is a write too', async () => {
  const { token } = await createToken(audited, { name: 'x', scopes: ['read'] });
  expect((await latestAudit(store, 1))[0]?.what).toEqual([{ action: 'TOKENS_PUT', ids: [token.id] }]);
});

it('a write that fails, or changes nothing that people answer for, leaves no record', async () => {
  const failing = audited.write(async (tx) => {
    await tx.apply({ putArticles: [stored('a')] });
    throw new Error('broken off');
  });
  await expect(failing).rejects.toThrow('broken off');
  await audited.write((tx) => tx.apply({ putEntities: [entity('City', 'c', 'Hạ Long')] }));
  expect(await latestAudit(store, 10)).toEqual([]);
});

it('is the store itself in everything else', async () => {
  await audited.write((tx) => tx.apply({ putArticles: [stored('a')] }));
  expect([...(await audited.articles(['a'])).keys()]).toEqual(['a']);
  expect(audited.url).toBe(store.url);
});

it('records keep their order beyond the tenth', async () => {
  for (let n = 1; n <= 11; n++) await audited.write((tx) => tx.apply({ putArticles: [stored(`a${n}`)] }));
  expect((await latestAudit(store, 2)).map(({ what }) => what[0]?.ids)).toEqual([['a11'], ['a10']]);
});
