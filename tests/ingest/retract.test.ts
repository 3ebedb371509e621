import { loadGazetteer } from '../../src/gazetteer';
import { retract } from '../../src/ingest';
import { dump, storeOf } from './graph-dump';
import { news } from './news';

const meeting = (id: string, person: string) =>
  news({
    id,
    entities: [
      { id: 'e1', type: 'City', name: 'Móng Cái', country: 'VN' },
      { id: 'e2', type: 'City', name: 'Đông Hưng', country: 'CN' },
      { id: 'e3', type: 'Person', name: person, roles: [{ title: 'Chủ tịch', of: 'e1' }] },
    ],
    claims: [
      {
        type: 'MEETING',
        date: '2024-05-09',
        pairs: [
          ['e1', 'e2'],
          ['e3', 'e2'],
        ],
      },
    ],
  });

describe('retract', () => {
  test('takes out what the article alone supported and tells how much', async () => {
    const store = await storeOf([meeting('a', 'Lý Thị Vân'), meeting('b', 'Trần Thái Bạch')]);
    expect(await retract(store, loadGazetteer(), ['b'])).toEqual({
      articles: 1,
      entities: 1,
      events: 0,
      edges: 1,
    });
    expect(await retract(store, loadGazetteer(), ['a', 'a'])).toMatchObject({
      articles: 1,
      events: 1,
      edges: 2,
    });
    expect(await store.statistics()).toMatchObject({ articles: 0, events: 0 });
    expect(await store.scan('entity', null, 10)).toEqual([]);
    await store.close();
  });

  test('an unknown id is an error, and nothing is taken out', async () => {
    const store = await storeOf([meeting('a', 'Lý Thị Vân')]);
    const before = await dump(store);
    await expect(retract(store, loadGazetteer(), ['a', 'nowhere'])).rejects.toMatchObject({
      code: 'ARTICLE_NOT_FOUND',
      details: { ids: ['nowhere'] },
    });
    expect(await dump(store)).toBe(before);
    await store.close();
  });
});
